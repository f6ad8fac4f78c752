package org.uplift.household.imports;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.household.imports.Officer.awaited;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.family;
import static org.uplift.household.imports.Officer.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.testkit.Infrastructure;

/// Somebody holds a household and founds another, while a file changes the one and brings another
/// with the number that the founders get. Whoever founds it waits for nobody: were they to wait,
/// the database would end one of the two after a second, and try again would hide it.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LockOrderTest {

    private static final String WAITED_FOR =
            """
            select exists (select from pg_locks
                where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))\
            """;
    private static final String FOUND =
            """
            insert into household select (jsonb_populate_record(h,
                jsonb_build_object('id', gen_random_uuid(), 'number', '%2$s'))).*
            from household h where number = '%1$s'\
            """;

    private final FileForm known = family();
    private final FileForm fresh = family();

    @BeforeEach
    void open() {
        Officer.open();
    }

    @Test
    void nobodyWaitsForSomebodyWhoWaitsForThem() throws SQLException {
        registered(known);
        var edited = FileForm.of(known.json()).with("/loansFen", 700).file();
        var id = checked(csv(fresh.file(), edited));

        try (var holder = owner()) {
            holder.setAutoCommit(false);
            say(holder, "set local lock_timeout = '200ms'");
            say(holder, "select from household where number = '%s' for update", known);
            as("county-officer", Officer.COUNTY)
                    .put("/v1/imports/{id}/commit", id)
                    .then()
                    .statusCode(202);
            await().atMost(ofMinutes(1)).until(() -> isWaitedFor(holder));
            say(holder, FOUND, known, fresh);
            holder.rollback();
        }

        var outcome = awaited(id, "committed");
        assertThat(outcome.getInt("committed.new")).isOne();
        assertThat(outcome.getInt("committed.changed")).isOne();
    }

    private static boolean isWaitedFor(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                var answer = statement.executeQuery(WAITED_FOR)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void say(Connection connection, String sql, FileForm... families)
            throws SQLException {
        var numbers = new Object[families.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = families[i].text("/number");
        }
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql.formatted(numbers));
        }
    }

    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
