package org.uplift.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(BacklogTest.NobodyOnDuty.class)
class BacklogTest {

    @Inject Backlog backlog;
    @Inject Outbox outbox;
    @Inject Session database;

    @BeforeEach
    @AfterEach
    void clear() {
        change("delete from outbox");
    }

    @Test
    void showsHowMuchWaitsAndSinceWhen() throws SQLException {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.append(letter());
                    outbox.append(letter());
                });
        change("update outbox set recorded_at = now() - interval '1 hour'");
        backlog.measure();

        assertThat(gauge("outbox_size")).isEqualTo(2);
        assertThat(gauge("outbox_oldest_seconds")).isBetween(3600.0, 3700.0);
    }

    @Test
    void showsNothingWhenNothingWaits() throws SQLException {
        backlog.measure();

        assertThat(gauge("outbox_size")).isZero();
        assertThat(gauge("outbox_oldest_seconds")).isZero();
    }

    private static Letter letter() {
        return new Letter("room-events", "key", "test.v1", "{}", Map.of());
    }

    private void change(String rows) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(rows).executeUpdate());
    }

    private static double gauge(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                .findFirst()
                .orElseThrow();
    }

    public static final class NobodyOnDuty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("uplift.outbox.relayed", "false");
        }
    }
}
