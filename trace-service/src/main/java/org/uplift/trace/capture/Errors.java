package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uplift.trace.epcis.Context;
import org.uplift.trace.epcis.Event;
import org.uplift.trace.epcis.Json;

/// Which events are declared wrong.
public record Errors(Connection connection) {

    private static final String AMONG =
            "select event_id from epcis_event where declares_error and event_id = any(?)";
    private static final String WITHDRAWN =
            """
            select e.* from epcis_event e
            where not e.declares_error and e.event_id = any(?) and e.seq < ?
              and not exists (select from epcis_event error
                              where error.declares_error and error.event_id = e.event_id
                                and error.seq < ?)
            order by e.seq
            """;

    /// The ids of those that any event declares wrong, stored before them or with them.
    public Set<String> among(List<Stored> events) throws SQLException {
        try (var ask = connection.prepareStatement(AMONG)) {
            var ids = events.stream().map(Stored::eventId).toArray();
            ask.setArray(1, connection.createArrayOf("text", ids));
            var rows = ask.executeQuery();
            var wrong = new HashSet<String>();
            while (rows.next()) {
                wrong.add(rows.getString(1));
            }
            return wrong;
        }
    }

    /// The events that stood until these declared them wrong.
    public List<Stored> withdrawnBy(List<Stored> events) throws SQLException {
        var ids = events.stream().filter(Stored::declaresError).map(Stored::eventId).toArray();
        if (ids.length == 0) {
            return List.of();
        }
        var first = events.getFirst().seq();
        try (var ask = connection.prepareStatement(WITHDRAWN)) {
            ask.setArray(1, connection.createArrayOf("text", ids));
            ask.setLong(2, first);
            ask.setLong(3, first);
            var rows = ask.executeQuery();
            var withdrawn = new ArrayList<Stored>();
            while (rows.next()) {
                withdrawn.add(stored(rows));
            }
            return withdrawn;
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var prefixes = row.getString("context");
        var body = row.getString("body");
        var context = Context.of(Json.read(prefixes));
        var tree = (ObjectNode) Json.read(body);
        return Stored.of(
                row.getLong("seq"),
                row.getString("division"),
                row.getTimestamp("record_time").toInstant(),
                row.getString("event_id"),
                new Event(tree, context, Set.of()),
                prefixes,
                body);
    }
}
