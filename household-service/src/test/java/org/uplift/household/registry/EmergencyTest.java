package org.uplift.household.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.OpenedInEmergency;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EmergencyTest {

    private static final String ACCESSES = "/v1/emergency-accesses";
    private static final String REASON = "House on fire, its cadre cannot be reached";
    private static final String NEXT_COUNTY = "341622000000";
    private static final List<String> PARTS = List.of("", "/card", "/history");

    private final String cadre = cadre("li");
    private UUID household = new UUID(0, 0);
    private String village = "";

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        household = registered(FileForm.ofThree().with("/division", village));
    }

    @Test
    void opensThisHouseholdToThisCallerAlone() {
        var neighbours = registered(FileForm.ofThree().with("/division", village));
        read(cadre, household, 404);

        opened();

        read(cadre, household, 200);
        read(cadre, neighbours, 404);
        read(cadre("wang"), household, 404);
        with(cadre).get("/v1/households?division=" + village).then().body("items", empty());
    }

    @Test
    void isCountedForTheAlertThatTellsTheAuditor() {
        var before = told();

        opened();

        assertThat(told()).isEqualTo(before + 1);
    }

    private static double told() {
        var metrics = given().get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith("emergencies_opened_total "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .sum();
    }

    @Test
    void opensNothingForWriting() {
        opened();

        with(cadre)
                .header("If-Match", "\"0\"")
                .body(Room.file(household).with("/loansFen", 7).json())
                .put("/v1/households/{id}/file", household)
                .then()
                .statusCode(404);
    }

    @Test
    void everyReadingNamesTheEmergency() {
        var access = opened();
        read(cadre, household, 200);
        Room.read(household).then().statusCode(200);

        var readers = as("auditor", COUNTY).get("/v1/households/{id}/readers", household);

        assertThat(readers.jsonPath().getList("items.operation"))
                .containsExactly(
                        "readFile",
                        "readHistory",
                        "readCard",
                        "readFile",
                        "openEmergency",
                        "registerHousehold");
        assertThat(readers.jsonPath().getList("items.emergency"))
                .containsExactly(null, access, access, access, access, null);
        assertThat(readers.jsonPath().getString("items[4].act")).isEqualTo("opened");
    }

    @Test
    void isOverWhenItIsEnded() {
        var access = opened();
        read(cadre, household, 200);

        end(cadre, access).then().statusCode(200).body("state", equalTo("ended"));
        end(cadre, access).then().statusCode(200).body("state", equalTo("ended"));

        read(cadre, household, 404);
    }

    @Test
    void isOverWhenItsTimeIs() throws SQLException {
        var access = opened();
        Owner.says(
                "update emergency_access set until = now() - interval '1 second' where id = '%s'"
                        .formatted(access));

        read(cadre, household, 404);
        end(cadre, access).then().body("state", equalTo("expired")).body("endedAt", nullValue());
    }

    @Test
    void isOverWhenTheHouseholdLeavesTheCounty() throws SQLException {
        opened();
        read(cadre, household, 200);
        Owner.says(
                """
                update household set division = '%1$s',
                    file = jsonb_set(file::jsonb, '{division}', '"%1$s"') where id = '%2$s'\
                """
                        .formatted("120101001001", household));

        read(cadre, household, 404);
    }

    @Test
    void nobodyElseEndsIt() {
        var access = opened();

        end(cadre("wang"), access).then().statusCode(404);
        end(cadre, Ids.next().toString()).then().statusCode(404);
        read(cadre, household, 200);
    }

    @Test
    void theAuditorSeesItTheNewestFirstWithItsReason() {
        var first = opened();
        end(cadre, first);
        var second = opened();

        var list = as("auditor", village).get(ACCESSES).then().statusCode(200);

        list.body("items.id", contains(second, first))
                .body("items.state", contains("open", "ended"))
                .body("items.reason", everyItem(equalTo(REASON)))
                .body("items.subject", everyItem(equalTo("li")))
                .body("items.duty", everyItem(equalTo(FileForm.OTHER_VILLAGE)));
        as("auditor", FileForm.VILLAGE_ELSEWHERE).get(ACCESSES).then().body("items", empty());
        var page = as("auditor", village).get(ACCESSES + "?limit=1").jsonPath();
        as("auditor", village)
                .queryParam("after", page.getString("next"))
                .get(ACCESSES)
                .then()
                .body("items.id", contains(first));
    }

    @Test
    void othersAreToldThatItWasOpenedAndNothingOfAnybody() {
        var access = opened();

        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(household, HouseholdRegistered.class, OpenedInEmergency.class);
            assertThat(told.getLast())
                    .isInstanceOfSatisfying(
                            OpenedInEmergency.class,
                            opened -> {
                                assertThat(opened.access()).hasToString(access);
                                assertThat(opened.division()).isEqualTo(village);
                            });
        }
    }

    /// What is not there and what lies in another county are told apart by nothing.
    @Test
    void tellsNothingOfOtherCounties() {
        var stranger = Tokens.of("li", "village-cadre", "110101001001");

        var there = open(stranger, household, REASON, 60);
        var nowhere = open(stranger, Ids.next(), REASON, 60);

        there.then().statusCode(404);
        nowhere.then().statusCode(404);
        assertThat(there.asString().replace(household.toString(), ""))
                .isEqualTo(nowhere.asString().replaceAll("[0-9a-f]{8}(-[0-9a-f]+){4}", ""));
    }

    @Test
    void opensNothingThatIsOpenAnyway() {
        open(Tokens.of("li", "village-cadre", village), household, REASON, 60)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "county-officer",
                "department",
                "employer",
                "resident",
                "grower",
                "auditor",
                "operator"
            })
    void isForThoseAloneWhoGoToTheHouseholds(String role) {
        var own = opened();
        var token = Tokens.of("li", role, FileForm.OTHER_VILLAGE);

        open(token, household, REASON, 60).then().statusCode(403);
        end(token, own).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"township-officer", "village-cadre", "helper"})
    void isForWhoeverServesInTheCountyAndNotThere(String role) {
        var own = open(Tokens.of("li", role, FileForm.OTHER_VILLAGE), household, REASON, 60);
        own.then().statusCode(201);

        open(Tokens.of("li", role, village), household, REASON, 60).then().statusCode(409);
        open(Tokens.of("li", role, COUNTY), household, REASON, 60).then().statusCode(409);
        open(Tokens.of("li", role, NEXT_COUNTY), household, REASON, 60).then().statusCode(404);
        open(Tokens.withoutDivision(role), household, REASON, 60).then().statusCode(404);
        end(Tokens.of("wu", role, village), own.path("id")).then().statusCode(404);
        end(Tokens.of("li", role, village), own.path("id")).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "short,60",
        "'          ',60",
        "'a longer reason',0",
        "'a longer reason',241",
        "'a longer reason',-1",
        "'\ta\ttab\tin\tit',60"
    })
    void refusesWhatIsNoReasonAndNoTime(String reason, int minutes) {
        open(cadre, household, reason, minutes)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        read(cadre, household, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"householdId\":\"1\",\"reason\":\"House on fire\",\"minutes\":5}",
                "{\"householdId\":null,\"reason\":\"House on fire\",\"minutes\":5}",
                "{\"reason\":\"House on fire\",\"minutes\":\"5\"}"
            })
    void refusesWhatIsNoForm(String body) {
        with(cadre).body(body).post(ACCESSES).then().statusCode(400);
    }

    @CanIgnoreReturnValue
    private String opened() {
        return open(cadre, household, REASON, 60).then().statusCode(201).extract().path("id");
    }

    private static Response open(String token, UUID household, String reason, int minutes) {
        return with(token)
                .body(Map.of("householdId", household, "reason", reason, "minutes", minutes))
                .post(ACCESSES);
    }

    @CanIgnoreReturnValue
    private static Response end(String token, String access) {
        return with(token).put(ACCESSES + "/{id}/end", access);
    }

    private static void read(String token, UUID household, int status) {
        for (var part : PARTS) {
            with(token).get("/v1/households/" + household + part).then().statusCode(status);
        }
    }

    private static String cadre(String name) {
        return Tokens.of(name, "village-cadre", FileForm.OTHER_VILLAGE);
    }
}
