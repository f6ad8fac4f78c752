package org.uplift.household.warnings;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.uplift.household.registry.Revision;

/// Writes warnings, one or a thousand by one statement.
final class WarningRows {

    /// What a household is warned of already and nobody has looked at is not said again.
    private static final String RAISE =
            """
            insert into warning (id, household_id, division, reason, version, raised_at, state)
            select id, household_id, division, reason, version, raised_at, 'open'
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::timestamptz[])
                as raised (id, household_id, division, reason, version, raised_at)
            on conflict (household_id, reason) where state = 'open' do nothing
            returning id\
            """;

    private static final String FOLLOW =
            """
            update warning set division = moved.division
            from unnest(?::uuid[], ?::text[]) as moved (household_id, division)
            where warning.household_id = moved.household_id\
            """;

    private WarningRows() {}

    /// @return those that are news
    static List<Alarm> raise(Connection connection, List<Alarm> alarms) throws SQLException {
        if (alarms.isEmpty()) {
            return List.of();
        }
        try (var insert = connection.prepareStatement(RAISE)) {
            var fields =
                    new Column[] {
                        new Column("uuid", Alarm::id),
                        new Column("uuid", alarm -> alarm.revision().household()),
                        new Column("text", alarm -> alarm.revision().after().division()),
                        new Column("text", alarm -> alarm.trigger().code()),
                        new Column("bigint", alarm -> alarm.revision().version()),
                        new Column("text", WarningRows::moment)
                    };
            for (int i = 0; i < fields.length; i++) {
                var values = alarms.stream().map(fields[i].value()).toArray();
                insert.setArray(i + 1, connection.createArrayOf(fields[i].type(), values));
            }
            var raised = new HashSet<UUID>();
            var rows = insert.executeQuery();
            while (rows.next()) {
                raised.add(rows.getObject(1, UUID.class));
            }
            return alarms.stream().filter(alarm -> raised.contains(alarm.id())).toList();
        }
    }

    /// Warnings go with the household where it goes.
    static void follow(Connection connection, List<Revision> moved) throws SQLException {
        if (moved.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(FOLLOW)) {
            var ids = moved.stream().map(Revision::household).toArray();
            var divisions = moved.stream().map(one -> one.after().division()).toArray();
            update.setArray(1, connection.createArrayOf("uuid", ids));
            update.setArray(2, connection.createArrayOf("text", divisions));
            var _ = update.executeUpdate();
        }
    }

    private static String moment(Alarm alarm) {
        return alarm.revision().signature().at().atOffset(ZoneOffset.UTC).toString();
    }

    private record Column(String type, Function<Alarm, Object> value) {}
}
