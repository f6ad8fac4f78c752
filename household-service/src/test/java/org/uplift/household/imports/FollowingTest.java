package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.awaited;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.families;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FollowingTest {

    private final DataSource database;

    @Inject
    FollowingTest(DataSource database) {
        this.database = database;
    }

    @Test
    void endsWithTheTokenWhereTheImportGoesOn() throws SQLException {
        Officer.open();
        var id = Ids.next();
        try (var other = Behalf.ofTheService(() -> database.getConnection());
                var statement = other.createStatement()) {
            var lock = "select pg_advisory_lock(hashtextextended('%s', 2020))".formatted(id);
            var _ = statement.execute(lock);
            send(id);

            var token = Tokens.lasting(Duration.ofSeconds(6), "county-officer", COUNTY);
            var told = with(token).get("/v1/imports/{id}/events", id);

            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(told.asString()).contains("\"state\":\"received\"").doesNotContain("ready");
            var _ = statement.execute("select pg_advisory_unlock_all()");
        }
        awaited(id, "ready");
    }

    private static void send(UUID id) {
        as("county-officer", COUNTY)
                .contentType("text/csv")
                .body(csv(families(1)))
                .put("/v1/imports/{id}", id)
                .then()
                .statusCode(201);
    }
}
