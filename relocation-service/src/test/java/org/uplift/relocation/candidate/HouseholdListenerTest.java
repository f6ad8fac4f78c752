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
import java.time.Duration;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HouseholdListenerTest {

    private static final TopicWriter HOUSEHOLDS = TopicWriter.to("household-events");

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

    private void awaitCandidates(Matcher<?> ids) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> candidates().body("items.householdId", ids));
    }

    private ValidatableResponse candidates() {
        return Requests.as(VILLAGE_CADRE, village).get("/v1/candidates").then().statusCode(200);
    }
}
