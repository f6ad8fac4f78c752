package org.uplift.household.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.sandbox.Database;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Postgres;

/// Households that an edition before merged are like those that are merged now.
class FormerMergersTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final UUID LAST = new UUID(3, 3);
    private static final UUID OTHER = new UUID(4, 4);

    private static final String HOUSEHOLD =
            """
            insert into household (id, number, division, head_name, label, status, attribute,
                main_cause, size, labourers, version, changed_at, changed_by, reason, file)
            values ('%s', '%s', '%s', 'a', 'red', 'helped', 'general', 'illness', 3, 2,
                0, now(), 'a', 'edited', '{}')\
            """;

    /// As the absorbed household remembers it.
    private static final String MERGER =
            """
            insert into family_record (id, household_id, change, kind, happened, members, other,
                division_before, size_before, version_after, division_after, size_after,
                decided_at, decided_by, undone_at)
            values (gen_random_uuid(), '%s', '%s', 'merger', '2020-03-01', '{}', '%s',
                'a', 3, 1, 'a', %d, timestamptz '%s', 'a', %s)\
            """;

    private static final String NEED =
            """
            insert into need values ('%1$s', '%1$s', 'old', 'water', 'pressing', 'a well', 'open',
                'a', now(), null, null, 'village', 0)\
            """;

    private static final String MEASURE =
            """
            insert into measure (id, household_id, division, category, budget_fen, starts_on,
                ends_on, expected_fen, state, begun_on, level, version)
            values ('%1$s', '%1$s', 'old', 'job', 0, '2020-01-01', '2030-01-01', 0, '%2$s',
                '2020-01-01', 'village', 0)\
            """;

    private final Postgres postgres = Postgres.start(Home.temporary(), 0);
    private final Database database = postgres.database("former");

    @BeforeEach
    void registerFourFamilies() throws SQLException {
        var _ = flyway().target("191").load().migrate();
        for (var id : List.of(FIRST, SECOND, LAST, OTHER)) {
            says(HOUSEHOLD.formatted(id, id.getLeastSignificantBits(), village(id)));
            says(NEED.formatted(id));
            says(MEASURE.formatted(id, id.equals(FIRST) ? "running" : "planned"));
        }
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void haveWhatWasInHandGoWithThePeople() throws SQLException {
        merged(SECOND, LAST, "2020-05-01", "null");
        merged(FIRST, SECOND, "2020-04-01", "null");
        merged(OTHER, LAST, "2020-04-01", "now()");

        var _ = flyway().target("192").load().migrate();

        for (var table : List.of("need", "measure")) {
            assertThat(asked("select id, household_id, division from %s order by id", table))
                    .containsExactly(
                            FIRST + " " + LAST + " " + village(LAST),
                            SECOND + " " + LAST + " " + village(LAST),
                            LAST + " " + LAST + " old",
                            OTHER + " " + OTHER + " old");
            assertThat(
                            asked(
                                    "select merger, %1$s_id, left_household from %1$s_move"
                                            + " order by at, %1$s_id",
                                    table))
                    .containsExactly(
                            FIRST + " " + FIRST + " " + FIRST,
                            SECOND + " " + FIRST + " " + SECOND,
                            SECOND + " " + SECOND + " " + SECOND);
        }
        assertThat(asked("select measure_id from measure_move where ran order by at, %s", "1"))
                .containsExactly(FIRST.toString(), FIRST.toString());
    }

    @Test
    void areAskedAboutAgainOnceTheyAreUndone() throws SQLException {
        merged(FIRST, SECOND, "2020-04-01", "null");
        merged(OTHER, LAST, "2020-04-01", "now()");
        judged(FIRST, SECOND);
        judged(LAST, OTHER);

        var _ = flyway().target("194").load().migrate();

        assertThat(asked("select one, verdict, merger from duplicate_candidate order by %s", "one"))
                .containsExactly(FIRST + " same " + FIRST, LAST.toString());
    }

    /// The change has the id of the household that it absorbed.
    private void merged(UUID absorbed, UUID kept, String at, String undone) throws SQLException {
        says(MERGER.formatted(absorbed, absorbed, kept, 0, at, undone));
        says(MERGER.formatted(kept, absorbed, absorbed, 6, at, undone));
    }

    private void judged(UUID one, UUID other) throws SQLException {
        var absorbed = one.equals(FIRST) ? one : other;
        var kept = one.equals(FIRST) ? other : one;
        says(
                """
                insert into duplicate_candidate (id, one, other, score, reasons, found_at, verdict,
                    ground, decided_at, decided_by, kept, merger, version)
                values (gen_random_uuid(), '%s', '%s', 50, '{phone}', now(), 'same', 'moved',
                    now(), 'a', '%s', '%s', 0)\
                """
                        .formatted(one, other, kept, absorbed));
    }

    private static String village(UUID id) {
        return "34162310000" + id.getLeastSignificantBits();
    }

    private void says(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    private List<String> asked(String sql, String table) throws SQLException {
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(sql.formatted(table))) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    if (rows.getString(i) != null) {
                        row.add(rows.getString(i));
                    }
                }
                found.add(String.join(" ", row));
            }
            return found;
        }
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .placeholders(Map.of("service", "former_service", "works", "former_works"))
                .locations("db/platform", "db/migration");
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
