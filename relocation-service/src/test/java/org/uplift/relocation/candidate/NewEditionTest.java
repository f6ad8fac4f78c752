package org.uplift.relocation.candidate;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.testkit.Family;
import org.uplift.testkit.FormerEdition;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;

@Tag("long")
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(value = NewEditionTest.Before.class, restrictToAnnotatedClass = true)
class NewEditionTest {

    private static final String VILLAGE = "340000000001";
    private static final UUID HOUSEHOLD = UUID.fromString("019ab2c0-0000-7000-8000-00000000000a");

    @Test
    void knowsWhatTheTopicTellsAndNothingOfWhatWasMadeOfIt() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        Requests.as(VILLAGE_CADRE, VILLAGE)
                                .get("/v1/candidates")
                                .then()
                                .body("items.householdId", contains(HOUSEHOLD.toString()))
                                .body("items[0].reasons", contains("dangerous-house")));
    }

    public static final class Before implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            var family = Family.in(VILLAGE).housed(40, "bamboo-adobe", "D");
            return FormerEdition.of("relocation-service", "household-events")
                    .heard(
                            new HouseholdRegistered(HOUSEHOLD, family.profile()),
                            """
                            insert into candidate
                            values ('%s', 9, '%s', '1', 1, array['remote'], false, null)
                            """
                                    .formatted(HOUSEHOLD, VILLAGE));
        }

        @Override
        public void stop() {}
    }
}
