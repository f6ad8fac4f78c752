package org.uplift.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Many seasons from one that was captured: the rows that the service wrote, again under other
/// names and later numbers.
record Seasons(Connection database) {

    private static final String TABLES =
            "any(array['epcis_event', 'epcis_thing', 'epcis_field', 'edge', 'kin_mark']%s)";
    private static final String KEYS =
            "select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                    + " from pg_constraint where contype = 'f' and conrelid = "
                    + TABLES.replace("%s", "::regclass[]");
    private static final String INDEXES =
            " from pg_indexes where indexname not like '%_pkey' and tablename = "
                    + TABLES.replace("%s", "");

    /// Its name in the names of the season that was captured, and in those of another.
    private static final String THING = "replace(%s, 'S0u', 'S' || k || 'u')";

    private static final String NODE =
            """
            case when %1$s like '#%%' then '#' || substr(%1$s, 2)::bigint + k * events
                 else replace(%1$s, 'S0u', 'S' || k || 'u') end\
            """;

    /// @param times how many there are then
    void multiply(int times) throws SQLException {
        var events = TraceYard.count(database, "epcis_event");
        var drops = ask(KEYS);
        drops.addAll(ask("select 'drop index ' || indexname" + INDEXES));
        var indexes = ask("select indexdef" + INDEXES);
        var again = " cross join (select k, %d::bigint as events from generate_series(1, %d) k) k";
        var more =
                Stream.of(
                                "epcis_event select seq + k * events, division,"
                                        + " event_id || '-' || k, digest, declares_error,"
                                        + " type, action, event_time,"
                                        + " record_time + k * interval '1 hour', biz_step,"
                                        + " disposition, read_point, biz_location,"
                                        + " transformation_id, error_time, error_reason, context, "
                                        + THING.formatted("body")
                                        + " from epcis_event",
                                "epcis_thing select event + k * events, division, role, is_kind, "
                                        + THING.formatted("uri")
                                        + ", quantity, amount, dimension from epcis_thing",
                                "epcis_field select event + k * events, division, name, value,"
                                        + " number, at from epcis_field",
                                "edge select %s, %s, bond, since, until, amount, unit,"
                                                .formatted(
                                                        NODE.formatted("src"),
                                                        NODE.formatted("dst"))
                                        + " event + k * events, division from edge",
                                "kin_mark select %s, %s, bond, at, turn, amount, unit,"
                                                .formatted(
                                                        THING.formatted("parent"),
                                                        THING.formatted("child"))
                                        + " event + k * events, division from kin_mark")
                        .map(rows -> "insert into " + rows + again.formatted(events, times - 1))
                        .toList();
        execute(drops);
        execute(more);
        execute(indexes);
        execute(List.of("vacuum analyze", "checkpoint"));
    }

    private List<String> ask(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var sql : statements) {
                var _ = statement.execute(sql);
            }
        }
    }
}
