package org.uplift.jobs.labourer;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.uplift.testkit.Person;
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
    private final Person mother = Person.born(1980).wantingTraining("cooking").skilled("S4.8.1");
    private final Person father = Person.born(1978).atWork("province", 9, 420_000);
    private final Family family = Family.in(village).of(mother, father);

    @Test
    void everyoneWhoCanAndWantsToWorkIsALabourer() {
        HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);

        awaitLabourers(containsInAnyOrder(mother.id().toString(), father.id().toString()));
        labourers("?employed=true")
                .body("items.memberId", contains(father.id().toString()))
                .body("items[0].workPlace", equalTo("province"))
                .body("items[0].workMonths", equalTo(9))
                .body("items[0].monthlyWageFen", equalTo(420_000));
        labourers("?trainingNeed=cooking")
                .body("items.memberId", contains(mother.id().toString()))
                .body("items[0].skill", equalTo("S4.8.1"));
    }

    @Test
    void whoLeavesTheHouseholdDisappears() {
        HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);
        awaitLabourers(hasSize(2));

        HOUSEHOLDS.tell(new HouseholdChanged(id, family.of(mother).profile()), 2);

        awaitLabourers(contains(mother.id().toString()));
    }

    @Test
    void aHouseholdThatMovesTakesItsLabourersAlong() {
        HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);
        awaitLabourers(hasSize(2));

        var elsewhere = Family.in(Family.anyVillage()).of(mother, father);
        HOUSEHOLDS.tell(new HouseholdChanged(id, elsewhere.profile()), 2);

        awaitLabourers(empty());
    }

    @Test
    void whoIsErasedIsGoneAndStaysAway() {
        var before = new HouseholdRegistered(id, family.profile());
        HOUSEHOLDS.tell(before, 1);
        awaitLabourers(hasSize(2));

        HOUSEHOLDS.tell(new HouseholdErased(id, village, "consent-withdrawn"), 2);

        awaitLabourers(empty());
        listener.on(Poll.of("household-events").telling(before, 1).records());
        awaitLabourers(empty());
    }

    @Test
    void learnsOnceThoughToldTwiceAndLaysNonsenseAside() {
        var told = HOUSEHOLDS.tell(new HouseholdRegistered(id, family.profile()), 1);
        HOUSEHOLDS.tellAs(told, new HouseholdRegistered(id, family.of(mother).profile()), 2);
        HOUSEHOLDS.say(id, "nonsense");

        try (var aside = DeadLetters.of("jobs")) {
            aside.awaitOnly(id, "nonsense");
        }
        labourers("").body("items", hasSize(2));
    }

    @Test
    void anOlderFactDoesNotBringBackWhoLeft() {
        var before = new HouseholdRegistered(id, family.profile());
        var after = new HouseholdChanged(id, family.of(mother).profile());

        listener.on(Poll.of("household-events").telling(after, 2).records());
        listener.on(Poll.of("household-events").telling(before, 1).records());

        labourers("").body("items.memberId", contains(mother.id().toString()));
    }

    @Test
    void anOlderFactDoesNotFillAHouseholdThatHasNoneLeft() {
        var before = new HouseholdRegistered(id, family.profile());
        var after = new HouseholdChanged(id, family.of(Person.born(1940).labour("lost")).profile());

        listener.on(Poll.of("household-events").telling(after, 2).records());
        listener.on(Poll.of("household-events").telling(before, 1).records());

        labourers("").body("items", empty());
    }

    @Test
    void theLatestOfOnePollCounts() {
        var before = new HouseholdRegistered(id, family.profile());
        var after = new HouseholdChanged(id, family.of(father).profile());

        listener.on(Poll.of("household-events").telling(after, 2).telling(before, 1).records());

        labourers("").body("items.memberId", contains(father.id().toString()));
    }

    @Test
    void poisonIsLaidAsideAloneAndItsNeighboursAreLearned() {
        var poisoned = UUID.randomUUID();
        var neighbour = UUID.randomUUID();
        var poison = Poll.without("profile", new HouseholdRegistered(poisoned, family.profile()));

        listener.on(
                Poll.of("household-events")
                        .telling(new HouseholdRegistered(id, family.of(mother).profile()), 1)
                        .saying(poisoned, poison)
                        .telling(new HouseholdRegistered(neighbour, family.of(father).profile()), 1)
                        .records());

        try (var aside = DeadLetters.of("jobs")) {
            aside.awaitOnly(poisoned, poison);
        }
        labourers("")
                .body("items.householdId", containsInAnyOrder(id.toString(), neighbour.toString()));
    }

    private void awaitLabourers(Matcher<?> members) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> labourers("").body("items.memberId", members));
    }

    private ValidatableResponse labourers(String question) {
        return Requests.as(VILLAGE_CADRE, village)
                .get("/v1/labourers" + question)
                .then()
                .statusCode(200);
    }
}
