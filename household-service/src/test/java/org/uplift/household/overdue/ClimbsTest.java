package org.uplift.household.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HelpEvent.NeedTurned;
import org.uplift.events.household.HelpEvent.OverdueClimbed;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ClimbsTest {

    private static final LocalDate TODAY = LocalDate.now(Time.HERE);

    private final Climbs climbs;
    private String village = "";
    private UUID household = new UUID(0, 0);
    private UUID need = new UUID(0, 0);

    @Inject
    ClimbsTest(Climbs climbs) {
        this.climbs = climbs;
    }

    @BeforeEach
    void raiseANeed() {
        Room.open();
        village = Room.newVillage();
        household = Room.registered(FileForm.ofThree().with("/division", village));
        need = Ids.next();
        var form = Map.of("category", "water", "urgency", "pressing", "words", "a well");
        put("/v1/households/%s/needs/%s".formatted(household, need), form, 201);
    }

    @Test
    void goesUpALevelOnceEachAndTellsIt() {
        lift(14 + 3);
        level("village");
        lift(14 + 3 + 1);
        level("township");
        lift(14 + 3 + 1);
        lift(14 + 10);
        level("township");
        lift(14 + 10 + 1);
        lift(400);
        level("county");

        put("/v1/needs/%s/taking".formatted(need), Map.of("promised", TODAY.toString()), 200);
        assertThat(climbsTold("need", need)).containsExactly("township", "county");
        level("county");
    }

    @Test
    void beginsBelowWhenItIsOpenedAgain() {
        lift(400);
        var path = "/v1/needs/" + need;
        put(path + "/taking", Map.of("promised", TODAY.toString()), 200);
        put(path + "/fulfilment", Map.of("words", "dug"), 200);
        lift(400);
        put(path + "/reopening", Map.of("reason", "dry"), 200);
        level("village");
    }

    @Test
    void liftsMeasuresThatDoNotBeginOrEnd() {
        var measure = Ids.next();
        var form =
                Map.of(
                        "category",
                        "industry",
                        "budgetFen",
                        1000,
                        "startsOn",
                        TODAY.toString(),
                        "endsOn",
                        TODAY.toString(),
                        "expectedFen",
                        0);
        put("/v1/households/%s/measures/%s".formatted(household, measure), form, 201);
        lift(8);
        as("township-officer", village)
                .get("/v1/measures/{id}", measure)
                .then()
                .body("measure.level", equalTo("township"));

        put("/v1/needs/%s/taking".formatted(need), Map.of("promised", TODAY.toString()), 200);
        assertThat(climbsTold("measure", measure)).containsExactly("township");
    }

    @Test
    void whatClimbedIsWrittenDown() {
        lift(18);

        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items.operation", contains("overdue", "raiseNeed", "registerHousehold"))
                .body("items.subject[0]", equalTo("household-service"));
    }

    private void lift(int days) {
        var _ = climbs.lift(TODAY.plusDays(days));
    }

    /// Up to a step that was taken after all of them.
    private List<String> climbsTold(String kind, UUID matter) {
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            return topic.awaitAny(household, NeedTurned.class::isInstance).stream()
                    .filter(OverdueClimbed.class::isInstance)
                    .map(OverdueClimbed.class::cast)
                    .filter(climb -> climb.kind().equals(kind) && climb.matter().equals(matter))
                    .map(OverdueClimbed::level)
                    .toList();
        }
    }

    private void level(String level) {
        as("township-officer", village)
                .get("/v1/needs/{id}", need)
                .then()
                .body("need.level", equalTo(level));
    }

    private void put(String path, Map<String, ?> body, int status) {
        as("village-cadre", village).body(body).put(path).then().statusCode(status);
    }
}
