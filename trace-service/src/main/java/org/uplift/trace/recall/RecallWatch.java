package org.uplift.trace.recall;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.uplift.trace.capture.Onlooker;
import org.uplift.trace.capture.Stored;
import org.uplift.trace.genealogy.Descent;

/// What a recalled lot goes into later is recalled as it is packed. It looks when the genealogy has
/// learned.
@ApplicationScoped
@Priority(500)
class RecallWatch implements Onlooker {

    private final Recalls recalls;

    RecallWatch(Recalls recalls) {
        this.recalls = recalls;
    }

    @Override
    public void see(Connection connection, List<Stored> events) throws SQLException {
        var items = new RecalledItems(connection);
        if (!items.isAnyUnderWay()) {
            return;
        }
        var names = events.stream().flatMap(Descent::names).collect(toSet());
        for (var id : items.touched(names)) {
            var recall = recalls.any(id).orElseThrow();
            var found = items.follow(recall);
            if (found.items().size() != recall.units() || found.isWhole() != recall.complete()) {
                recalls.keep(recall.about(found.items().size(), found.isWhole()));
            }
        }
    }
}
