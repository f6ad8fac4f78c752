package org.uplift.trace.genealogy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Where things began.
final class Places {

    private static final String BEGINS =
            """
            select distinct on (t.uri) t.uri, coalesce(e.biz_location, e.read_point), e.event_time
            from epcis_thing t join epcis_event e on e.seq = t.event
            where t.uri = any(?) and t.role in ('epc', 'output') and not e.declares_error
              and coalesce(e.biz_location, e.read_point) is not null
              and coalesce(e.action, 'ADD') = 'ADD'
            order by t.uri, e.event_time, e.seq
            """;

    private Places() {}

    static Map<String, Begin> of(Connection connection, Collection<String> items)
            throws SQLException {
        var begins = new HashMap<String, Begin>();
        if (!items.isEmpty()) {
            try (var ask = connection.prepareStatement(BEGINS)) {
                new Columns(connection, ask).texts(items, item -> item);
                var rows = ask.executeQuery();
                while (rows.next()) {
                    begins.put(
                            rows.getString(1),
                            new Begin(rows.getString(2), rows.getTimestamp(3).toInstant()));
                }
            }
        }
        return begins;
    }

    record Begin(String place, Instant at) {}
}
