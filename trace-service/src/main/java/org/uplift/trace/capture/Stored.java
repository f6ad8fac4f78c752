package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.uplift.trace.epcis.Context;
import org.uplift.trace.epcis.Event;
import org.uplift.trace.gs1.Vocabulary;

/// An event that was just stored.
///
/// @param seq its number: whatever is stored later has a higher one
/// @param declaresError it says that the event of its id was wrong
/// @param bizStep written out, empty where none is said
/// @param event as it came
/// @param prefixes that it uses, as they are kept
/// @param body the event, as it is kept
/// @param context what its prefixes stand for
/// @param things what it is about
public record Stored(
        long seq,
        String division,
        Instant recordedAt,
        String eventId,
        boolean declaresError,
        Instant eventTime,
        String bizStep,
        JsonNode event,
        String prefixes,
        String body,
        Context context,
        List<Thing> things) {

    public Stored {
        things = List.copyOf(things);
    }

    static Stored of(long seq, String division, Instant recordedAt, String id, Event event) {
        var body = event.text();
        return of(seq, division, recordedAt, id, event, event.usedPrefixes(body), body);
    }

    static Stored of(
            long seq,
            String division,
            Instant recordedAt,
            String id,
            Event event,
            String prefixes,
            String body) {
        var tree = event.tree();
        var step = event.text("bizStep");
        return new Stored(
                seq,
                division,
                recordedAt,
                id,
                event.has("errorDeclaration"),
                OffsetDateTime.parse(tree.path("eventTime").asText())
                        .toInstant()
                        .truncatedTo(ChronoUnit.MICROS),
                step == null ? "" : event.context().value(Vocabulary.BIZ_STEP.uri(step)),
                tree,
                prefixes,
                body,
                event.context(),
                Things.of(event).toList());
    }

    public String type() {
        return event.path("type").asText();
    }

    /// `ADD`, `OBSERVE`, `DELETE`, or empty.
    public String action() {
        return event.path("action").asText();
    }
}
