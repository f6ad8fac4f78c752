package org.uplift.household.pairing;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What proposals say of households, written many at a time.
record LineRows(Connection connection) {

    private static final String WRITE =
            """
            insert into pairing_line
                (proposal_id, household_id, division, before, helper, metres, state)
            select ?, id, division, nullif(before, ''), nullif(helper, ''), metres,
                case when before = helper then 'accepted' else 'proposed' end
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[])
                as line (id, division, before, helper, metres)
            where exists (select from household where household.id = line.id)
            on conflict do nothing\
            """;

    void write(UUID proposal, Plan plan) throws SQLException {
        var lines = plan.lines();
        try (var insert = connection.prepareStatement(WRITE)) {
            insert.setObject(1, proposal);
            insert.setArray(2, array("uuid", lines.stream().map(line -> line.home().household())));
            insert.setArray(3, array("text", lines.stream().map(line -> line.home().village())));
            insert.setArray(4, array("text", lines.stream().map(line -> or(line.home().helper()))));
            insert.setArray(5, array("text", lines.stream().map(line -> or(line.helper()))));
            insert.setArray(6, array("int4", lines.stream().map(Plan.Line::metres)));
            var _ = insert.executeUpdate();
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Array array(String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
