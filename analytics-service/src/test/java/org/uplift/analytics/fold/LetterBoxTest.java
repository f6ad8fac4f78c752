package org.uplift.analytics.fold;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.platform.deadletter.DeadLetterOffice;
import org.uplift.testkit.DeadLetters;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Poll;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LetterBoxTest {

    private static final TopicWriter TOPIC = TopicWriter.to("household-events");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String VILLAGE = "131101101001";

    @Inject DeadLetterOffice office;

    private final UUID id = UUID.randomUUID();

    @Test
    void laysAsideWhatCannotBeCountedAndGoesOn() {
        var fact = new HouseholdRegistered(id, Family.of(3).in(VILLAGE).profile());
        var lacking = Poll.without("profile", fact);
        TOPIC.say(id, lacking);
        TOPIC.tell(fact, 2);

        awaitPersons(VILLAGE, 3);
        try (var letters = DeadLetters.of("analytics")) {
            letters.awaitOnly(id, lacking);
        }
    }

    @Test
    void countsOnceWhatIsToldAgain() {
        var village = "131101101002";
        var fact = new HouseholdRegistered(id, Family.of(3).in(village).profile());
        var letter = layAside(Poll.of("household-events").telling(fact, 1));

        replay(letter).body("replayed", notNullValue());
        awaitPersons(village, 3);
        TOPIC.tell(fact, 1);
        TOPIC.tell(new HouseholdChanged(id, Family.of(4).in(village).profile()), 2);

        awaitPersons(village, 4).body("folds", equalTo(2)).body("totals.households", equalTo(1));
    }

    @Test
    void keepsALetterThatStillMakesNoSense() {
        var fact = new HouseholdRegistered(id, Family.of(3).in(VILLAGE).profile());
        var lacking = Poll.without("profile", fact);
        var letter = layAside(Poll.of("household-events").saying(id, lacking));

        var _ = replay(letter);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        as("operator", VILLAGE)
                                .get("/v1/dead-letters/" + letter)
                                .then()
                                .body("attempts", equalTo(2))
                                .body("replayed", nullValue()));
    }

    /// As a release would that could not read it.
    private String layAside(Poll poll) {
        for (var message : poll.records()) {
            office.layAside(message, new IllegalStateException(), 1);
        }
        return as("operator", VILLAGE)
                .get("/v1/dead-letters")
                .then()
                .extract()
                .path("items.find { it.key == '%s' }.id".formatted(id));
    }

    private static ValidatableResponse replay(String letter) {
        return as("operator", VILLAGE)
                .put("/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(200);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse awaitPersons(String village, int persons) {
        return await().atMost(PATIENCE)
                .until(
                        () -> as("county-officer", village).get("/v1/statistics/" + village),
                        answer ->
                                answer.statusCode() == 200
                                        && answer.jsonPath().getInt("totals.persons") == persons)
                .then();
    }
}
