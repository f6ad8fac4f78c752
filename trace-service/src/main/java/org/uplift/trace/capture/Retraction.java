package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.uplift.trace.epcis.Context;
import org.uplift.trace.epcis.Json;

/// What says of events that they were wrong: each of them again, and that with it.
///
/// @param reason in CBV's word
/// @param corrective the ids of events that hold instead
record Retraction(Instant now, String reason, List<String> corrective) {

    private static final String AS_THEY_ARE =
            """
            select context, body from epcis_event
            where event_id = any(?) and not declares_error order by seq
            """;

    List<ObjectNode> of(Connection connection, List<String> ids) throws SQLException {
        try (var ask = connection.prepareStatement(AS_THEY_ARE)) {
            ask.setArray(1, connection.createArrayOf("text", ids.toArray()));
            var rows = ask.executeQuery();
            var events = new ArrayList<ObjectNode>();
            while (rows.next()) {
                var event = (ObjectNode) Json.read(rows.getString("body"));
                event.putArray("@context")
                        .add(Context.ADDRESS)
                        .add(Json.read(rows.getString("context")));
                events.add(event.set("errorDeclaration", declaration()));
            }
            return events;
        }
    }

    private ObjectNode declaration() {
        var said = JsonNodeFactory.instance.objectNode();
        said.put("declarationTime", now.truncatedTo(ChronoUnit.MILLIS).toString())
                .put("reason", reason);
        if (!corrective.isEmpty()) {
            corrective.forEach(said.putArray("correctiveEventIDs")::add);
        }
        return said;
    }
}
