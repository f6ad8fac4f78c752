package org.uplift.trace.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Remembers what it saw, and stands up against whatever is about a thing it is told to mind.
@ApplicationScoped
class Witness implements Onlooker {

    static final String UNHEARD_OF = "urn:example:unheard-of:";

    private final List<Stored> seen = new CopyOnWriteArrayList<>();

    @Override
    public void see(Connection connection, List<Stored> events) {
        seen.addAll(events);
        for (var event : events) {
            if (uris(event).anyMatch(uri -> uri.startsWith(UNHEARD_OF))) {
                throw new Objection(event.seq(), "/epcList", "unheard-of", "Nobody heard of it");
            }
        }
    }

    List<Stored> of(String uri) {
        return seen.stream().filter(event -> uris(event).anyMatch(uri::equals)).toList();
    }

    private static Stream<String> uris(Stored event) {
        return event.things().stream().map(Thing::uri);
    }
}
