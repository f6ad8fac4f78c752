package org.uplift.platform.room;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MetersTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject DataSource database;

    @Test
    void showsThatTheRelayIsOnDuty() {
        await().atMost(PATIENCE).until(() -> meter("outbox_relay_on_duty") == 1);
    }

    @Test
    void countsTheDeadLettersThatWait() {
        var household = UUID.randomUUID();
        TopicWriter.to("household-events").say(household, "nonsense");
        await().atMost(PATIENCE)
                .until(() -> letters("message_key = '%s'".formatted(household)) == 1);

        await().atMost(PATIENCE)
                .until(() -> meter("dead_letters_waiting") == letters("replayed is null"));
    }

    private int letters(String which) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select count(*) from dead_letter where " + which)) {
            return row.next() ? row.getInt(1) : -1;
        }
    }

    @Test
    void countsAnswersByHowLongTheyTook() {
        given().get("/v1/room/me");

        assertThat(meters()).contains("http_server_requests_seconds_bucket{", "le=\"0.5\"");
    }

    @Test
    void showsThePoolOfConnections() {
        assertThat(meters()).contains("agroal_awaiting_count{", "agroal_active_count{");
    }

    private static double meter(String name) {
        var line = Pattern.compile("^" + name + "(?:\\{[^}]*})? (\\S+)$", Pattern.MULTILINE);
        var found = line.matcher(meters());
        return found.find() ? Double.parseDouble(found.group(1)) : -1;
    }

    private static String meters() {
        return given().get("/q/metrics").asString();
    }
}
