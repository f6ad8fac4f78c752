package org.uplift.relocation.candidate;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.events.user.UserEvent.Duty;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicWriter;

/// Stands for every service that hears of duties: what is tested here is the platform's.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DisabledUserTest {

    private static final TopicWriter DUTIES = TopicWriter.to("duty-events");

    private final String village = Family.anyVillage();
    private final String zhang = "user-" + UUID.randomUUID();
    private final String li = "user-" + UUID.randomUUID();

    @Test
    void isOutWithinAMinuteAndNobodyElse() {
        tell(zhang, 1, null);
        tell(li, 1, null);
        candidates(zhang).then().statusCode(200);

        tell(zhang, 2, Instant.parse("2026-11-22T04:00:00Z"));

        await().atMost(Duration.ofMinutes(1)).until(() -> candidates(zhang).statusCode() == 403);
        candidates(zhang)
                .then()
                .contentType("application/problem+json")
                .body("detail", containsString("disabled since 2026-11-22"));
        candidates(li).then().statusCode(200);
    }

    private void tell(String user, long version, @Nullable Instant disabledSince) {
        var duty = new Duty(VILLAGE_CADRE, village, LocalDate.of(2020, 1, 1), null);
        DUTIES.tell(
                new DutiesChanged(user, false, List.of(duty), List.of(), disabledSince), version);
    }

    private Response candidates(String user) {
        return with(Tokens.of(user, VILLAGE_CADRE, village)).get("/v1/candidates");
    }
}
