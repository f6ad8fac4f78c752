package org.uplift.household.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.AtRisk;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.StepTaken;
import org.uplift.household.criteria.Tongzi;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.household.registry.Room;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;
import org.uplift.testkit.TopicReader;

/// Families that exited, and what befalls them.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WarningTest {

    private static final Map<String, String> REMARK = Map.of("remark", "房屋已修缮，乡镇已核实");

    private String village = "";

    @BeforeEach
    void open() {
        Room.open();
        village = Room.newVillage();
    }

    @Test
    void isRaisedWithTheChangeThatTriggersIt() {
        var family = Room.registered(exited());
        Room.edit(family, "/housing/dangerGrade", "D");

        warnings("")
                .body("items", hasSize(1))
                .body("items[0].householdId", equalTo(family.toString()))
                .body("items[0].reason", equalTo("house-unsafe"))
                .body("items[0].version", equalTo(1))
                .body("items[0].state", equalTo("open"))
                .body("items[0].asked.role", equalTo("village-cadre"))
                .body("items[0].asked.risk", equalTo("housing"))
                .body("items[0].asked.zh", notNullValue())
                .body("items[0].decidedBy", nullValue());
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            family,
                            HouseholdRegistered.class,
                            HouseholdChanged.class,
                            AtRisk.class,
                            StepTaken.class);
            var warning = UUID.fromString(idOf("house-unsafe"));
            assertThat(told.get(2))
                    .isEqualTo(new AtRisk(family, village, warning, "house-unsafe", "housing"));
            assertThat(told.getLast())
                    .isEqualTo(
                            new StepTaken(
                                    family,
                                    village,
                                    warning,
                                    "monitoring",
                                    "application",
                                    "applied",
                                    null));
            assertThat(topic.awaitEnvelopes(family, 6).getLast().version()).isEqualTo(1);
        }
    }

    @Test
    void isForThoseAloneWhoExitedOrWereMonitored() {
        var never = Room.registered(form());
        var risk = Map.of("type", "marginal", "risks", List.of("water"), "since", "2016-03");
        var watched = Room.registered(form().with("/monitoring", risk));
        Room.edit(never, "/housing/dangerGrade", "D");

        Room.edit(watched, "/housing/dangerGrade", "D");
        Room.edit(watched, "/water/safe", false);

        // it is monitored for its water already
        warnings("")
                .body("items.householdId", contains(watched.toString()))
                .body("items.reason", contains("house-unsafe"));
        // and monitored it is: nobody has to apply for that
        procedure(watched, idOf("house-unsafe")).statusCode(404);
    }

    @Test
    void isNotSaidTwiceWhileNobodyHasLooked() {
        var family = Room.registered(exited());
        Room.edit(family, "/members/1/work/months", 6);
        Room.edit(family, "/members/0/work/months", 0);
        Room.edit(family, "/members/1/work/months", 0);
        warnings("&reason=job-lost").body("items.version", contains(2));
    }

    @Test
    void isSettledByTheChangeAfterWhichItPressesNoLonger() {
        var family = Room.registered(exited());
        Room.edit(family, "/water/safe", false);
        Room.edit(family, "/housing/dangerGrade", "D");
        var water = idOf("water-unsafe");
        Room.edit(family, "/loansFen", 700);
        warnings("").body("items", hasSize(2));

        Room.edit(family, "/water/safe", true);
        warnings("").body("items.reason", contains("house-unsafe"));
        warnings("&state=settled")
                .body("items.id", contains(water))
                .body("items[0].decidedBy", equalTo("test-village-cadre"))
                .body("items[0].decidedAt", notNullValue());
        takeUp(water, "village-cadre").statusCode(409);
        procedure(family, water).body("state", equalTo("applied"));
        Room.edit(family, "/housing/dangerGrade", "B");
        warnings("").body("items", hasSize(0));
        procedure(family, water)
                .body("state", equalTo("withdrawn"))
                .body("steps", hasSize(1))
                .body("steps[0].by", equalTo("household-service"));

        Room.edit(family, "/water/safe", false);
        warnings("").body("items.version", contains(6));
        procedure(family, idOf("water-unsafe")).body("state", equalTo("applied"));
    }

    @Test
    void leavesToItsPeopleWhatSomebodyTookUp() {
        var family = Room.registered(exited());
        Room.edit(family, "/water/safe", false);
        Room.edit(family, "/housing/dangerGrade", "D");
        var water = idOf("water-unsafe");
        takeUp(water, "village-cadre").statusCode(200);
        Room.edit(family, "/housing/dangerGrade", "B");
        warnings("").body("items", hasSize(0));
        procedure(family, water).body("state", equalTo("applied"));
    }

    @Test
    void isRaisedByImportsTheSame() {
        var one = exited().with("/number", village + "00001");
        var other = exited().with("/number", village + "00002");
        Officer.committed(Officer.checked(Officer.csv(one.file(), other.file())));
        warnings("").body("items", hasSize(0));

        Officer.committed(
                Officer.checked(
                        Officer.csv(
                                one.with("/water/safe", false).file(),
                                other.with("/housing/dangerGrade", "C").file())));

        warnings("")
                .body("items.reason", containsInAnyOrder("water-unsafe", "house-unsafe"))
                .body("items.version", contains(1, 1));
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            Officer.idOf(one.file()),
                            HouseholdRegistered.class,
                            HouseholdChanged.class,
                            AtRisk.class,
                            StepTaken.class);
            assertThat(((AtRisk) told.get(2)).reason()).isEqualTo("water-unsafe");
        }
    }

    @Test
    void knowsTheLineOfTheRegionAndTheYear() {
        Tongzi.open();
        var family = Tongzi.registered(onWages());
        earn(family, 2022, 1_300_000);
        earn(family, 2023, 2_190_000);
        assertThat(reasons(family)).isEmpty();

        earn(family, 2023, 2_189_999);

        assertThat(reasons(family)).containsExactly("income-fell");
    }

    @Test
    void isTakenUpOnce() {
        Room.edit(Room.registered(exited()), "/water/safe", false);
        var id = idOf("water-unsafe");

        takeUp(id, "village-cadre")
                .statusCode(200)
                .body("state", equalTo("taken-up"))
                .body("decidedBy", equalTo("test-village-cadre"));
        takeUp(id, "township-officer")
                .statusCode(200)
                .body("decidedBy", equalTo("test-village-cadre"));
        dismiss(id, "county-officer").statusCode(409);

        warnings("").body("items", hasSize(0));
        warnings("&state=taken-up").body("items.id", contains(id));
    }

    @Test
    void reopensTheMonitoringByItselfAndSaysWhy() {
        var family = Room.registered(exited());
        Room.edit(family, "/water/safe", false);
        Room.edit(family, "/housing/dangerGrade", "D");
        var water = idOf("water-unsafe");
        var house = idOf("house-unsafe");
        procedure(family, water)
                .statusCode(200)
                .body("application.kind", equalTo("monitoring"))
                .body("application.reason", equalTo("at-risk"))
                .body("application.watch.type", equalTo("unstable"))
                .body("application.watch.risks", contains("water"))
                .body("state", equalTo("applied"))
                .body("openedBy", equalTo("household-service"))
                .body("division", equalTo(village));
        // one is open already
        procedure(family, house).statusCode(404);
        takeUp(water, "village-cadre").statusCode(200);
        takeUp(house, "village-cadre").statusCode(200);
        procedure(family, house).statusCode(404);
    }

    @Test
    void ofSeveralKindsAtOnceReopensOneMonitoringForAllOfThem() {
        var family = Room.registered(exited());
        var pressed =
                Room.file(family).with("/water/safe", false).with("/housing/dangerGrade", "D");
        Room.replace(family, "\"0\"", pressed.json()).then().statusCode(200);
        var house = idOf("house-unsafe");
        procedure(family, house).body("application.watch.risks", contains("housing", "water"));
        procedure(family, idOf("water-unsafe")).statusCode(404);

        // the village has looked, and whoever takes the warning up all the same begins nothing anew
        as("village-cadre", village)
                .body(Map.of("reason", "mistaken"))
                .put("/v1/households/{family}/procedures/{id}/withdrawal", family, house)
                .then()
                .statusCode(200);
        takeUp(house, "village-cadre").statusCode(200);
        procedure(family, house).body("state", equalTo("withdrawn"));
    }

    private ValidatableResponse procedure(UUID family, String id) {
        return as("village-cadre", village)
                .get("/v1/households/{family}/procedures/{id}", family, id)
                .then();
    }

    @Test
    void isDismissedForAReason() {
        var family = Room.registered(exited());
        Room.edit(family, "/water/safe", false);
        var id = idOf("water-unsafe");

        dismiss(id, "village-cadre").statusCode(403);
        as("township-officer", Room.COUNTY)
                .body(Map.of("remark", " "))
                .put("/v1/warnings/{id}/dismissal", id)
                .then()
                .statusCode(400);
        dismiss(id, "township-officer")
                .statusCode(200)
                .body("state", equalTo("dismissed"))
                .body("remark", equalTo(REMARK.get("remark")));
        dismiss(id, "township-officer").statusCode(200);
        takeUp(id, "village-cadre").statusCode(409);
        procedure(family, id).body("state", equalTo("withdrawn"));
    }

    @Test
    void isNobodysBusinessElsewhere() {
        Room.edit(Room.registered(exited()), "/water/safe", false);
        var id = idOf("water-unsafe");
        var elsewhere = Room.newVillage();

        as("village-cadre", elsewhere).get("/v1/warnings").then().body("items", hasSize(0));
        as("village-cadre", elsewhere)
                .put("/v1/warnings/{id}/taking-up", id)
                .then()
                .statusCode(404);
        assertThat(new RowWall(village, village + "0").count("warning")).isOne();
        assertThat(new RowWall(elsewhere, elsewhere + "0").count("warning")).isZero();
        assertThat(new RowWall("", "").count("warning")).isZero();
    }

    @Test
    void goesWithTheHouseholdWhereItGoes() {
        var family = Room.registered(exited());
        Room.edit(family, "/water/safe", false);
        var elsewhere = Room.newVillage();

        Room.edit(family, "/division", elsewhere);
        warnings("").body("items", hasSize(0));
        assertThat(reasons(family)).containsExactly("water-unsafe");

        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=consent-withdrawn", family)
                .then()
                .statusCode(204);
        assertThat(reasons(family)).isEmpty();
    }

    @Test
    void isListedPageByPage() {
        var family = Room.registered(exited());
        Room.edit(family, "/water/safe", false);
        Room.edit(family, "/housing/dangerGrade", "D");
        Room.edit(Room.registered(exited()), "/housing/dangerGrade", "D");

        var first = warnings("&limit=2").body("items", hasSize(2)).extract().jsonPath();
        var next = first.getString("next");

        warnings("&limit=2&after=" + next).body("items", hasSize(1)).body("next", nullValue());
        warnings("&reason=house-unsafe").body("items", hasSize(2));
        as("county-officer", Room.COUNTY)
                .get("/v1/warnings?reason=bad-luck")
                .then()
                .statusCode(400);
    }

    private FileForm form() {
        return FileForm.ofThree().with("/division", village).without("/monitoring");
    }

    private FileForm exited() {
        return form().with("/exitState", "exited").with("/actualExitYear", 2020);
    }

    private ValidatableResponse warnings(String more) {
        return as("village-cadre", village)
                .get("/v1/warnings?division={village}" + more, village)
                .then()
                .statusCode(200);
    }

    private String idOf(String reason) {
        return warnings("&reason=" + reason).extract().path("items[0].id");
    }

    private static List<String> reasons(UUID family) {
        return as("county-officer", "000000000000")
                .get("/v1/warnings?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.householdId == '%s' }.reason".formatted(family));
    }

    private static ValidatableResponse takeUp(String id, String role) {
        return as(role, Room.COUNTY).put("/v1/warnings/{id}/taking-up", id).then();
    }

    private static ValidatableResponse dismiss(String id, String role) {
        return as(role, Room.COUNTY).body(REMARK).put("/v1/warnings/{id}/dismissal", id).then();
    }

    private FileForm onWages() {
        return exited().with("/incomes/0/operatingFen", 0)
                .with("/incomes/0/operatingCostFen", 0)
                .with("/incomes/0/dibaoFen", 0)
                .with("/incomes/0/medicalReimbursementFen", 0)
                .with("/incomes/0/otherTransferFen", 0);
    }

    private static void earn(UUID family, int year, long wageFen) {
        var duty = "county-officer sensitive-reader";
        var file = as(duty, Tongzi.COUNTY).get("/v1/households/{id}", family);
        var next =
                FileForm.of(file.asString())
                        .with("/incomes/0/year", year)
                        .with("/incomes/0/wageFen", wageFen);
        as(duty, Tongzi.COUNTY)
                .header("If-Match", file.header("ETag"))
                .body(next.json())
                .put("/v1/households/{id}/file", family)
                .then()
                .statusCode(200);
    }
}
