package org.uplift.platform.room;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MetersTest {

    @Test
    void showsThatTheRelayIsOnDuty() {
        await().atMost(Duration.ofSeconds(30)).until(() -> meter("outbox_relay_on_duty") == 1);
    }

    @Test
    void countsTheDeadLettersThatWait() {
        var before = meter("dead_letters_waiting");
        TopicWriter.to("household-events").say(UUID.randomUUID(), "nonsense");

        await().atMost(Duration.ofSeconds(40)).until(() -> meter("dead_letters_waiting") > before);
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
