package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.awaited;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.families;
import static org.uplift.household.imports.Officer.idOf;
import static org.uplift.household.imports.Officer.send;
import static org.uplift.household.imports.Officer.show;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

/// Whoever works on an import may die at any moment; the database sees its connections go.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ResumeTest {

    private static final int CHUNK = 5;

    private final DataSource database;

    @Inject
    ResumeTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        Officer.open();
    }

    @Test
    void aCommitThatDiedInTheMiddleGoesOnWhereItStopped() throws SQLException {
        var families = families(6 * CHUNK);
        var id = checked(csv(families));

        try (var connection = connection()) {
            connection.setAutoCommit(false);
            hold(connection, id, 3);
            as("county-officer", COUNTY).put("/v1/imports/{id}/commit", id).then().statusCode(202);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> show(id).getInt("committed.new") >= 3 * CHUNK);
            die(id);
            connection.rollback();
        }

        assertThat(awaited(id, "committed").getInt("committed.new")).isEqualTo(families.length);
        try (var topic = TopicReader.of("household-events", HouseholdEvent.class)) {
            for (var family : families) {
                topic.awaitAbout(idOf(family), HouseholdRegistered.class);
            }
        }
    }

    @Test
    void aCheckThatDiedBeginsAgain() throws SQLException {
        UUID id;
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            execute(connection, "lock table import_chunk in share row exclusive mode");
            id =
                    UUID.fromString(
                            send(csv(families(3 * CHUNK)))
                                    .then()
                                    .statusCode(201)
                                    .extract()
                                    .path("id"));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> show(id).getString("state").equals("checking"));
            die(id);
            connection.rollback();
        }

        assertThat(awaited(id, "ready").getInt("preview.households.new")).isEqualTo(3 * CHUNK);
    }

    @Test
    void anImportInSomebodyElsesHandsIsLeftAlone() throws SQLException {
        try (var other = connection()) {
            execute(other, "select pg_advisory_lock(hashtextextended(id::text, 2020)) from import");
            var id = Ids.next();
            execute(other, "select pg_advisory_lock(hashtextextended('%s', 2020))".formatted(id));
            as("county-officer", COUNTY)
                    .contentType("text/csv")
                    .body(csv(families(1)))
                    .put("/v1/imports/{id}", id)
                    .then()
                    .statusCode(201);
            var _ = checked(csv(families(1)));

            assertThat(show(id).getString("state")).isEqualTo("received");
            execute(other, "select pg_advisory_unlock_all()");
            awaited(id, "ready");
        }
    }

    private Connection connection() throws SQLException {
        return Behalf.ofTheService(() -> database.getConnection());
    }

    private static void hold(Connection connection, UUID id, int chunk) throws SQLException {
        execute(
                connection,
                "select from import_chunk where import_id = '%s' and chunk = %d for update"
                        .formatted(id, chunk));
    }

    /// Every connection that the run has is gone at once, as after a `kill -9`.
    private void die(UUID id) throws SQLException {
        try (var executioner = database.getConnection()) {
            await().atMost(Duration.ofMinutes(1)).until(() -> waits(executioner));
            execute(
                    executioner,
                    """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where pid <> pg_backend_pid() and wait_event_type = 'Lock'
                        and query like '%import_chunk%'
                    union all
                    select pg_terminate_backend(l.pid) from pg_locks l
                    where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                        and (l.classid::bigint << 32 | l.objid::bigint)
                            = hashtextextended('ID', 2020)\
                    """
                            .replace("ID", id.toString()));
        }
    }

    private static boolean waits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                """
                                select from pg_stat_activity where wait_event_type = 'Lock'
                                    and query like '%import_chunk%'\
                                """)) {
            return found.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }
}
