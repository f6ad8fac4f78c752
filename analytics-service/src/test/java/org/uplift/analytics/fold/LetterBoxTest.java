package org.uplift.analytics.fold;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.testkit.DeadLetters;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Poll;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LetterBoxTest {

    private static final TopicWriter TOPIC = TopicWriter.to("household-events");
    private static final String VILLAGE = "131101101001";

    private final UUID id = UUID.randomUUID();

    @Test
    void laysAsideWhatCannotBeCountedAndGoesOn() {
        var fact = new HouseholdRegistered(id, Family.of(3).in(VILLAGE).profile());
        var lacking = Poll.without("profile", fact);
        TOPIC.say(id, lacking);
        TOPIC.tell(fact, 2);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("county-officer", VILLAGE)
                                .get("/v1/statistics/" + VILLAGE)
                                .then()
                                .body("totals.persons", equalTo(3)));
        try (var letters = DeadLetters.of("analytics")) {
            letters.awaitOnly(id, lacking);
        }
    }
}
