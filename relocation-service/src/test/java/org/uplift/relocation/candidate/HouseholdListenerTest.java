package org.uplift.relocation.candidate;

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
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
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
    private final Family family = Family.in(village).housed(40, "bamboo-adobe", "D");

    @Test
    void aHouseholdInADangerousHouseIsACandidate() {
        family.drinking(false, false).moving(true, "livelihood", false);
        HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);

        awaitCandidates(contains(id.toString()));
        candidates()
                .body("items[0].reasons", containsInAnyOrder("dangerous-house", "unsafe-water"))
                .body("items[0].agrees", equalTo(true))
                .body("items[0].difficulty", equalTo("livelihood"));
    }

    @Test
    void leavesTheListWhenTheReasonIsGone() {
        HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);
        awaitCandidates(contains(id.toString()));

        family.housed(75, "brick-concrete", "A");
        HOUSEHOLDS.tell(new HouseholdChanged(id, family.profile()), 2);

        awaitCandidates(empty());
    }

    @Test
    void whoIsErasedIsGoneAndStaysAway() {
        var before = new HouseholdRegistered(id, family.profile());
        HOUSEHOLDS.tell(before, 1);
        awaitCandidates(contains(id.toString()));

        HOUSEHOLDS.tell(new HouseholdErased(id, village, "consent-withdrawn"), 2);

        awaitCandidates(empty());
        listener.on(Poll.of("household-events").telling(before, 1).records());
        awaitCandidates(empty());
    }

    @Test
    void learnsOnceThoughToldTwiceAndLaysNonsenseAside() {
        var told = HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);
        family.housed(75, "brick-concrete", "A");
        HOUSEHOLDS.tellAs(told, new HouseholdRegistered(id, family.profile()), 2);
        HOUSEHOLDS.say(id, "nonsense");

        try (var aside = DeadLetters.of("relocation")) {
            aside.awaitOnly(id, "nonsense");
        }
        candidates().body("items.householdId", contains(id.toString()));
    }

    @Test
    void anOlderFactDoesNotBringBackWhoLeft() {
        var before = new HouseholdRegistered(id, family.profile());
        var after = new HouseholdChanged(id, family.labelled(Label.GREEN).profile());

        listener.on(Poll.of("household-events").telling(after, 2).records());
        listener.on(Poll.of("household-events").telling(before, 1).records());

        candidates().body("items", empty());
    }

    @Test
    void theLatestOfOnePollCounts() {
        var before = new HouseholdRegistered(id, family.profile());
        var turned = new LabelChanged(id, village, Label.RED, Label.YELLOW);
        var after = new HouseholdChanged(id, family.housed(0, "none", null).profile());

        listener.on(
                Poll.of("household-events")
                        .telling(after, 2)
                        .telling(turned, 2)
                        .telling(before, 1)
                        .records());

        candidates().body("items[0].reasons", contains("no-house"));
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

        try (var aside = DeadLetters.of("relocation")) {
            aside.awaitOnly(poisoned, poison);
        }
        candidates()
                .body("items.householdId", containsInAnyOrder(id.toString(), neighbour.toString()));
    }

    private void awaitCandidates(Matcher<?> ids) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> candidates().body("items.householdId", ids));
    }

    private ValidatableResponse candidates() {
        return Requests.as(VILLAGE_CADRE, village).get("/v1/candidates").then().statusCode(200);
    }
}
