package org.uplift.trace.genealogy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.trace.capture.Stored;
import org.uplift.trace.capture.Thing;
import org.uplift.trace.genealogy.Walk.Relative;

/// A thing and everything it went into.
///
/// @param items the thing first
/// @param makings the transformations on the way
/// @param isWhole false where there is more than steps were taken
public record Descent(List<String> items, List<String> makings, boolean isWhole) {

    public Descent {
        items = List.copyOf(items);
        makings = List.copyOf(makings);
    }

    /// @param most how many steps are taken
    public static Descent of(Connection connection, String item, int most) throws SQLException {
        var walk = new Paths(connection).forth(item, null, most);
        var items = Stream.concat(Stream.of(item), walk.relatives().stream().map(Relative::item));
        return new Descent(items.toList(), walk.makings(), walk.isWhole());
    }

    /// Everything that an event speaks of, by the names that descents know.
    public static Stream<String> names(Stored event) {
        return Stream.concat(
                event.things().stream().map(Thing::uri),
                new Telling(event)
                        .edges().stream().flatMap(edge -> Stream.of(edge.src(), edge.dst())));
    }

    /// The transformation that an event is, by the name that descents know.
    public static Stream<String> making(Stored event) {
        var telling = new Telling(event);
        return telling.isTransformation() ? Stream.of(telling.node()) : Stream.empty();
    }
}
