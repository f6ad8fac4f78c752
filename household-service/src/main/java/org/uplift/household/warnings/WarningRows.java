package org.uplift.household.warnings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private static final List<Column<Alarm>> RAISED =
            List.of(
                    new Column<>("uuid", Alarm::id),
                    new Column<>("uuid", alarm -> alarm.revision().household()),
                    new Column<>("text", alarm -> alarm.revision().after().division()),
                    new Column<>("text", alarm -> alarm.trigger().code()),
                    new Column<>("bigint", alarm -> alarm.revision().version()),
                    new Column<>("text", alarm -> moment(alarm.revision())));
    private static final List<Column<Passed>> PASSED =
            List.of(
                    new Column<>("uuid", passed -> passed.revision().household()),
                    new Column<>("text", passed -> passed.trigger().code()),
                    new Column<>("text", passed -> passed.revision().signature().by()),
                    new Column<>("text", passed -> moment(passed.revision())));
    private static final String SETTLE =
            """
            update warning set state = 'settled', decided_by = passed.by, decided_at = passed.at
            from unnest(?::uuid[], ?::text[], ?::text[], ?::timestamptz[])
                as passed (household_id, reason, by, at)
            where warning.household_id = passed.household_id
                and warning.reason = passed.reason and warning.state = 'open'
            returning warning.household_id\
            """;

    private WarningRows() {}

    /// @return of which households
    static Set<UUID> settle(Connection connection, List<Passed> passed) throws SQLException {
        var households = new HashSet<UUID>();
        if (!passed.isEmpty()) {
            try (var update = connection.prepareStatement(SETTLE)) {
                fill(connection, update, passed, PASSED);
                var rows = update.executeQuery();
                while (rows.next()) {
                    households.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return households;
    }

    /// @return those that are news
    static List<Alarm> raise(Connection connection, List<Alarm> alarms) throws SQLException {
        if (alarms.isEmpty()) {
            return List.of();
        }
        try (var insert = connection.prepareStatement(RAISE)) {
            fill(connection, insert, alarms, RAISED);
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

    private static <T> void fill(
            Connection connection,
            PreparedStatement statement,
            List<T> all,
            List<Column<T>> columns)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            var values = all.stream().map(columns.get(i).value()).toArray();
            statement.setArray(i + 1, connection.createArrayOf(columns.get(i).type(), values));
        }
    }

    private static String moment(Revision revision) {
        return revision.signature().at().atOffset(ZoneOffset.UTC).toString();
    }

    private record Column<T>(String type, Function<T, Object> value) {}
}
