package org.uplift.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uplift.sandbox.Database;

/// Statistics by SQL over the register's own tables, with its own indexes and prepared statements.
/// A file is opened once a household, for the year and the parts of its income.
final class RegisterSql implements AutoCloseable {

    private static final String COUNTS =
            """
            select %s, count(*), sum(size), sum(labourers)
            from household where division >= ? and division < ? group by 1\
            """;

    private static final String FIGURES =
            """
            with line (year, national, administrative) as (values
                (2014, 280000, 280000), (2015, 285500, 296800), (2016, 295200, 314600),
                (2017, 295200, 333500), (2018, 299500, 353500), (2019, 321800, 374700),
                (2020, 400000, 397200)),
            opened as materialized (
                select %1$s as kind, size, labourers, per_capita_fen y, file->'incomes'->0 as income
                from household where division >= ? and division < ?),
            earning as (
                select opened.*, national z, administrative a,
                    (income->>'wageFen')::bigint + (income->>'operatingFen')::bigint
                    + (income->>'propertyFen')::bigint + (income->>'familyPlanningFen')::bigint
                    + (income->>'dibaoFen')::bigint + (income->>'wubaoFen')::bigint
                    + (income->>'pensionFen')::bigint + (income->>'ecologicalFen')::bigint
                    + (income->>'medicalReimbursementFen')::bigint
                    + (income->>'medicalAidFen')::bigint + (income->>'otherTransferFen')::bigint
                    - (income->>'operatingCostFen')::bigint as net
                from opened left join line on line.year = (income->>'year')::integer)
            select kind, count(*), sum(size), sum(labourers),
                coalesce(sum(size) filter (where y < z), 0), sum(net),
                sum(size * (z - y)::float8 / z) filter (where y < z),
                sum(size * ((z - y)::float8 / z) ^ 2) filter (where y < z),
                sum(size * ln(z::float8 / y)) filter (where y < z and y > 0),
                sum(size * (a - y)::float8 / a) filter (where y < a),
                sum(size * ((a - y)::float8 / a) ^ 2) filter (where y < a),
                sum(size * ln(a::float8 / y)) filter (where y < a and y > 0),
                %2$s
                count(*) filter (where y >= z),
                count(*) filter (where 4 * (z - y) < z and y < z),
                count(*) filter (where 2 * (z - y) > z)
            from earning group by 1\
            """;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    RegisterSql(Database database) throws SQLException {
        connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password());
        try (var statement = connection.createStatement()) {
            var _ = statement.execute("vacuum analyze household");
        }
    }

    /// What of one group can be compared to the unit.
    record Group(long households, long persons, long labourers, long poor, long netFen) {

        static Group of(ResultSet row) throws SQLException {
            return new Group(
                    row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
        }
    }

    /// All figures of the page but the deprivations, which the register derives and does not keep.
    ///
    /// @param within the first code and the first behind
    Map<String, Group> figures(List<String> within, List<String> by) throws SQLException {
        try (var rows = ask(FIGURES.formatted(kind(by), bands()), within)) {
            var groups = new HashMap<String, Group>();
            while (rows.next()) {
                var _ = groups.put(rows.getString(1), Group.of(rows));
            }
            return groups;
        }
    }

    /// The plain counts, for which no file is opened.
    long counts(List<String> within, List<String> by) throws SQLException {
        try (var rows = ask(COUNTS.formatted(kind(by)), within)) {
            var households = 0L;
            while (rows.next()) {
                households += rows.getLong(2);
            }
            return households;
        }
    }

    List<String> villages() throws SQLException {
        var villages =
                "select distinct division from household where division >= ? and division < ?";
        try (var rows = ask(villages, List.of("0", "9"))) {
            var codes = new ArrayList<String>();
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
            return codes;
        }
    }

    private ResultSet ask(String sql, List<String> within) throws SQLException {
        var known = prepared.get(sql);
        var statement = known == null ? connection.prepareStatement(sql) : known;
        prepared.put(sql, statement);
        statement.setString(1, within.getFirst());
        statement.setString(2, within.getLast());
        return statement.executeQuery();
    }

    private static String kind(List<String> by) {
        return by.isEmpty()
                ? "''"
                : by.stream()
                        .map(dimension -> dimension.equals("cause") ? "main_cause" : dimension)
                        .collect(Collectors.joining(" || '|' || "));
    }

    private static String bands() {
        return IntStream.of(0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20)
                .mapToObj("y < %d00000"::formatted)
                .map("count(*) filter (where %1$s), sum(size) filter (where %1$s),\n"::formatted)
                .collect(Collectors.joining());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
