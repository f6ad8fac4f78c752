package org.uplift.trace.grower;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.testkit.DeadLetters;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Poll;
import org.uplift.testkit.Requests;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HouseholdListenerTest {

    private static final TopicWriter HOUSEHOLDS = TopicWriter.to("household-events");

    @Inject HouseholdListener listener;

    private final UUID id = UUID.randomUUID();
    private final String village = Family.anyVillage();
    private final Family family = Family.in(village).growing(3.7, true);

    @Test
    void aHouseholdWithAnOrchardIsAGrower() {
        HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);

        awaitGrowers(contains(id.toString()));
        growers()
                .body("items[0].orchardMu", equalTo(3.7f))
                .body("items[0].cooperative", equalTo(true));
    }

    @Test
    void leavesTheRollWhenTheOrchardIsGone() {
        HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);
        awaitGrowers(contains(id.toString()));

        HOUSEHOLDS.tell(new HouseholdChanged(id, family.growing(0, true).profile()), 2);

        awaitGrowers(empty());
    }

    @Test
    void whoIsErasedIsGoneAndStaysAway() {
        var before = new HouseholdRegistered(id, family.profile());
        HOUSEHOLDS.tell(before, 1);
        awaitGrowers(contains(id.toString()));

        HOUSEHOLDS.tell(new HouseholdErased(id, village, "consent-withdrawn"), 2);

        awaitGrowers(empty());
        listener.on(Poll.of("household-events").telling(before, 1).records());
        awaitGrowers(empty());
    }

    @Test
    void learnsOnceThoughToldTwiceAndLaysNonsenseAside() {
        var told = HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);
        HOUSEHOLDS.tellAs(told, new HouseholdRegistered(id, family.growing(9, true).profile()), 2);
        HOUSEHOLDS.say(id, "nonsense");

        try (var aside = DeadLetters.of("trace")) {
            aside.awaitOnly(id, "nonsense");
        }
        growers().body("items.orchardMu", contains(3.7f));
    }

    @Test
    void anOlderFactDoesNotBringBackWhoLeft() {
        var before = new HouseholdRegistered(id, family.profile());
        var after = new HouseholdChanged(id, family.growing(0, true).profile());

        listener.on(Poll.of("household-events").telling(after, 2).records());
        listener.on(Poll.of("household-events").telling(before, 1).records());

        growers().body("items", empty());
    }

    @Test
    void theLatestOfOnePollCounts() {
        var before = new HouseholdRegistered(id, family.profile());
        var after = new HouseholdChanged(id, family.growing(5.5, true).profile());

        listener.on(Poll.of("household-events").telling(after, 2).telling(before, 1).records());

        growers().body("items.orchardMu", contains(5.5f));
    }

    @Test
    void poisonIsLaidAsideAloneAndItsNeighboursAreLearned() {
        var poisoned = UUID.randomUUID();
        var neighbour = UUID.randomUUID();
        var poison = Poll.without("profile", new HouseholdRegistered(poisoned, family.profile()));

        listener.on(
                Poll.of("household-events")
                        .telling(new HouseholdRegistered(id, family.profile()), 1)
                        .saying(poisoned, poison)
                        .telling(new HouseholdRegistered(neighbour, family.profile()), 1)
                        .records());

        try (var aside = DeadLetters.of("trace")) {
            aside.awaitOnly(poisoned, poison);
        }
        growers()
                .body("items.householdId", containsInAnyOrder(id.toString(), neighbour.toString()));
    }

    private void awaitGrowers(Matcher<?> ids) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> growers().body("items.householdId", ids));
    }

    private ValidatableResponse growers() {
        return Requests.as(VILLAGE_CADRE, village).get("/v1/growers").then().statusCode(200);
    }
}
