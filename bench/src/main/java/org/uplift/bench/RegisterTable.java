package org.uplift.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.HouseholdProfile.Member;
import org.uplift.events.household.Label;
import org.uplift.sandbox.Database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The register's table of households, by household-service's own migrations, asked for statistics
/// by SQL. The document of a row is the household's profile: what statistics need of a file.
final class RegisterTable implements AutoCloseable {

    private static final String ENTER =
            """
            insert into household (id, number, division, head_name, label, status, attribute,
                main_cause, size, labourers, per_capita_fen, version, changed_at, changed_by,
                reason, file)
            values (?, ?, ?, '-', ?, ?, ?, ?, ?, ?, ?, 1, now(), 'bench', 'bench', ?::jsonb)\
            """;

    /// Every figure of the statistics page, by group.
    private static final String FIGURES =
            """
            with line (year, national, administrative) as (values
                (2014, 280000, 280000), (2015, 285500, 296800), (2016, 295200, 314600),
                (2017, 295200, 333500), (2018, 299500, 353500), (2019, 321800, 374700),
                (2020, 400000, 397200)),
            counted as (
                select h.*, (file->'income'->>'netFen')::bigint net, national z, administrative a,
                    file->'deprivations' lacks
                from household h
                left join line on line.year = (file->'income'->>'year')::integer
                where division >= ? and division < ?)
            select %1$s as kind, count(*), sum(size), sum(labourers),
                coalesce(sum(size) filter (where per_capita_fen < z), 0), sum(net),
                sum(size * round(1e9 * (z - per_capita_fen) / z)) filter (where per_capita_fen < z),
                sum(size * round(1e9 * ((z - per_capita_fen) / z::numeric) ^ 2))
                    filter (where per_capita_fen < z),
                sum(size * ln(z / per_capita_fen::float8)) filter (where per_capita_fen < z),
                sum(size * round(1e9 * (a - per_capita_fen) / a)) filter (where per_capita_fen < a),
                sum(size * round(1e9 * ((a - per_capita_fen) / a::numeric) ^ 2))
                    filter (where per_capita_fen < a),
                sum(size * ln(a / per_capita_fen::float8)) filter (where per_capita_fen < a),
                %2$s
                count(*) filter (where per_capita_fen >= z),
                count(*) filter (where 4 * (z - per_capita_fen) < z and per_capita_fen < z),
                count(*) filter (where 2 * (z - per_capita_fen) > z)
            from counted group by 1\
            """;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Connection connection;

    private RegisterTable(Connection connection) {
        this.connection = connection;
    }

    static RegisterTable make(Path root, Database database, List<HouseholdRegistered> facts)
            throws IOException, SQLException {
        var connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password());
        var table = new RegisterTable(connection);
        table.migrate(root.resolve("household-service/src/main/resources/db/migration"));
        connection.setAutoCommit(false);
        table.fill(facts);
        connection.commit();
        connection.setAutoCommit(true);
        table.execute("vacuum analyze household");
        return table;
    }

    /// What the page shows of one group, as far as it can be compared to the unit.
    record Counts(long households, long persons, long labourers, long poor) {}

    /// @param by columns
    Map<String, Counts> figures(String division, String behind, List<String> by)
            throws SQLException {
        var kind = by.isEmpty() ? "''" : String.join(" || '|' || ", by);
        try (var statement = connection.prepareStatement(FIGURES.formatted(kind, spread()))) {
            statement.setString(1, division);
            statement.setString(2, behind);
            try (var rows = statement.executeQuery()) {
                var groups = new HashMap<String, Counts>();
                while (rows.next()) {
                    groups.put(
                            rows.getString(1),
                            new Counts(
                                    rows.getLong(2),
                                    rows.getLong(3),
                                    rows.getLong(4),
                                    rows.getLong(5)));
                }
                return groups;
            }
        }
    }

    /// The income bands and the deprivations, households and persons.
    private static String spread() {
        var columns = new StringBuilder();
        var edges = new int[] {0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20};
        for (var edge : edges) {
            columns.append(both("per_capita_fen < " + edge * 100_000));
        }
        for (var code : Set.of("income", "food", "clothing", "schooling", "insurance", "housing")) {
            columns.append(both("jsonb_exists(lacks, '" + code + "')"));
        }
        return columns.toString();
    }

    private static String both(String condition) {
        return "count(*) filter (where %1$s), sum(size) filter (where %1$s),\n"
                .formatted(condition);
    }

    private void migrate(Path folder) throws IOException, SQLException {
        try (var scripts = Files.list(folder)) {
            for (var script : scripts.sorted().toList()) {
                execute(Files.readString(script));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    private void fill(List<HouseholdRegistered> facts) throws SQLException {
        try (var statement = connection.prepareStatement(ENTER)) {
            for (var fact : facts) {
                enter(statement, fact);
                statement.addBatch();
            }
            var _ = statement.executeBatch();
        }
    }

    private static void enter(PreparedStatement row, HouseholdRegistered fact)
            throws SQLException {
        var household = fact.profile();
        row.setObject(1, fact.householdId());
        row.setString(2, household.number());
        row.setString(3, household.division());
        row.setString(4, word(household.label()));
        row.setString(5, household.status().name().toLowerCase(java.util.Locale.ROOT));
        row.setString(6, household.attribute());
        row.setString(7, household.mainCause());
        row.setInt(8, household.members().size());
        row.setLong(9, labourers(household));
        row.setObject(10, household.income() == null ? null : household.income().perCapitaFen());
        row.setString(11, json(household));
    }

    private static String word(Label label) {
        return label.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static long labourers(HouseholdProfile household) {
        return household.members().stream()
                .map(Member::labour)
                .filter(labour -> !Set.of("lost", "none").contains(labour))
                .count();
    }

    private static String json(HouseholdProfile household) {
        try {
            return JSON.writeValueAsString(household);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
