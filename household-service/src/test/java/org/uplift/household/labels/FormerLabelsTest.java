package org.uplift.household.labels;

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
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.registry.Standing;
import org.uplift.sandbox.Database;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Postgres;

/// What an edition before the log knew by its versions alone is counted like what came after.
class FormerLabelsTest {

    private static final String VILLAGE = "341623100001";
    private static final String OTHER = "341623100002";
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);

    private final Postgres postgres = Postgres.start(Home.temporary(), 0);
    private final Database database = postgres.database("former");

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void areReadFromTheVersions() throws SQLException {
        var _ = flyway().target("82").load().migrate();
        var lives =
                List.of(
                        file(VILLAGE, "not-exited"),
                        file(VILLAGE, "not-exited", "job"),
                        file(OTHER, "not-exited", "job"),
                        file(OTHER, "exited", "job"),
                        file(OTHER, "stably-exited"),
                        file(OTHER, "returned"),
                        file(OTHER, "returned", "job"),
                        file(OTHER, "pre-exit"),
                        file(OTHER, "cancelled"));
        enter(ONE, lives);
        enter(TWO, List.of(file(VILLAGE, "exited").without("/help")));

        var _ = flyway().target("95").load().migrate();

        var meant = new ArrayList<String>();
        for (int i = 0; i < lives.size(); i++) {
            var turn = turn(lives.get(i), i);
            var before = i == 0 ? "" : turn(lives.get(i - 1), i);
            if (!turn.equals(before)) {
                meant.add("1 " + turn);
                if (i > 0) {
                    meant.add("-1 " + before);
                }
            }
        }
        assertThat(turns(ONE)).containsExactlyInAnyOrderElementsOf(meant);
        assertThat(turns(TWO)).containsExactly("1 0 341623100001 green");
    }

    private static String turn(FileForm form, int version) {
        var file = form.file();
        return "%d %s %s".formatted(version, file.division(), Standing.of(file).label().code());
    }

    private static FileForm file(String division, String state, String... measures) {
        return FileForm.ofThree()
                .with("/division", division)
                .with("/exitState", state)
                .with("/help/measures", List.of(measures));
    }

    private void enter(UUID id, List<FileForm> versions) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var last = versions.size() - 1;
            var now = FileJson.write(versions.get(last).file());
            var _ = statement.execute(HOUSEHOLD.formatted(id, number(id), last, now));
            for (int i = 0; i < last; i++) {
                var json = FileJson.write(versions.get(i).file());
                var _ = statement.execute(PAST.formatted(id, i, json));
            }
        }
    }

    private static long number(UUID id) {
        return id.getLeastSignificantBits();
    }

    private static final String HOUSEHOLD =
            """
            insert into household (id, number, division, head_name, label, status, attribute,
                main_cause, size, labourers, version, changed_at, changed_by, reason, file)
            values ('%s', '%s', '341623100001', 'a', 'red', 'helped', 'general', 'illness', 3, 2,
                %d, now(), 'a', 'edited', '%s')\
            """;
    private static final String PAST =
            "insert into household_version values ('%s', %d, now(), now(), 'a', 'edited', '%s')";

    private List<String> turns(UUID id) throws SQLException {
        var select =
                "select concat_ws(' ', step, version, division, label) from label_turn"
                        + " where household_id = '%s'";
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(select.formatted(id))) {
            var turns = new ArrayList<String>();
            while (rows.next()) {
                turns.add(rows.getString(1));
            }
            return turns;
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
