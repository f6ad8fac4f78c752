package org.uplift.household.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.quality.QualityEvent;
import org.uplift.events.quality.QualityEvent.FindingsClosed;
import org.uplift.events.quality.QualityEvent.FindingsOpened;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

/// One family whose illness nobody helps with.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class QualityStoryTest {

    private static final String RULE = "5_18_001";
    private static final String TOWNSHIP = "341623101000";

    private String village = "";
    private UUID household = new UUID(0, 0);

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        household = Room.registered(ill().with("/division", village));
    }

    @Test
    void opensAFindingAndClosesItWhenTheFileIsRightAndOpensItAnew() {
        found().body("items.rule", contains(RULE))
                .body("items[0].state", equalTo("open"))
                .body("items[0].memberId", nullValue())
                .body("items[0].item", equalTo("mainCause"))
                .body("items[0].owner", equalTo("township"))
                .body("items[0].zh", startsWith("致贫原因为因病"))
                .body("items[0].due", equalTo(today().plusDays(60).toString()));

        edit("/help/measures", new String[] {"health"});
        found().body("items.state", contains("closed")).body("items[0].closedAt", notNullValue());

        edit("/help/measures", new String[] {});
        found().body("items.rule", contains(RULE, RULE))
                .body("items.state", contains("closed", "open"));

        try (var topic = TopicReader.of("household-events", QualityEvent.class)) {
            var told =
                    topic.awaitAbout(
                            household,
                            FindingsOpened.class,
                            FindingsClosed.class,
                            FindingsOpened.class);
            assertThat(told.get(1))
                    .isInstanceOfSatisfying(
                            FindingsClosed.class,
                            closed -> {
                                assertThat(closed.division()).isEqualTo(village);
                                assertThat(closed.findings().getFirst().outcome())
                                        .isEqualTo("corrected");
                            });
        }
    }

    @Test
    void letsAFindingStandForAReasonUntilTheDatumChanges() {
        var finding = finding();

        except(finding, "special-circumstance", null).then().statusCode(200);
        except(finding, "special-circumstance", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("excepted"))
                .body("reason", equalTo("special-circumstance"));
        edit("/loansFen", 7);
        found().body("items.state", contains("excepted"));
        counts().body("items.excepted", contains(1)).body("items.open", contains(0));

        edit("/mainCause", "skill", "/otherCauses", new String[] {"illness"});
        found().body("items.state", contains("open")).body("items[0].reason", nullValue());

        try (var topic = TopicReader.of("household-events", QualityEvent.class)) {
            var told =
                    topic.awaitAbout(
                            household,
                            FindingsOpened.class,
                            FindingsClosed.class,
                            FindingsOpened.class);
            assertThat(((FindingsClosed) told.get(1)).findings().getFirst().outcome())
                    .isEqualTo("excepted");
            assertThat(((FindingsOpened) told.get(2)).findings().getFirst().id())
                    .isEqualTo(finding);
        }
    }

    @Test
    void takesAnExceptionBackAndTellsThatTheFindingIsOpen() {
        var finding = finding();
        except(finding, "waiting-for-department", null).then().statusCode(200);

        withdraw("village-cadre", village, finding).statusCode(403);
        withdraw("township-officer", "341623100000", finding).statusCode(404);
        found().body("items.state", contains("excepted"));
        for (var _ : List.of("once", "again")) {
            withdraw("township-officer", TOWNSHIP, finding)
                    .statusCode(200)
                    .body("state", equalTo("open"))
                    .body("reason", nullValue())
                    .body("due", equalTo(today().plusDays(60).toString()));
        }
        counts().body("items.open", contains(1)).body("items.excepted", contains(0));
        edit("/help/measures", new String[] {"health"});

        withdraw("township-officer", TOWNSHIP, finding)
                .statusCode(409)
                .body("violations[0].rule", equalTo("finding-closed"));
        try (var topic = TopicReader.of("household-events", QualityEvent.class)) {
            var told =
                    topic.awaitAbout(
                            household,
                            FindingsOpened.class,
                            FindingsClosed.class,
                            FindingsOpened.class,
                            FindingsClosed.class);
            assertThat(((FindingsOpened) told.get(2)).findings().getFirst().id())
                    .isEqualTo(finding);
        }
    }

    private static ValidatableResponse withdraw(String role, String duty, UUID finding) {
        return as(role, duty).delete("/v1/findings/{id}/exception", finding).then();
    }

    @Test
    void refusesExceptionsThatMayNotBe() {
        var finding = finding();
        var form = Map.of("reason", "verified-on-site");

        except(finding, "verified-on-site", today())
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("exception-past"));
        except(finding, "because", null)
                .then()
                .statusCode(400)
                .body("violations[0].path", equalTo("reason"));
        except(Ids.next(), "verified-on-site", null).then().statusCode(404);
        as("village-cadre", village)
                .body(form)
                .put("/v1/findings/{id}/exception", finding)
                .then()
                .statusCode(403);
        as("township-officer", "341623100000")
                .body(form)
                .put("/v1/findings/{id}/exception", finding)
                .then()
                .statusCode(404);
        found().body("items.state", contains("open"));

        edit("/help/measures", new String[] {"health"});
        except(finding, "verified-on-site", null)
                .then()
                .statusCode(409)
                .body("violations[0].rule", equalTo("finding-closed"));
    }

    @Test
    void findsByRuleStateSeverityAndWhatIsOverdue() {
        list("rule=" + RULE).body("items.householdId", contains(household.toString()));
        list("rule=1_01_001").body("items", empty());
        list("state=open&severity=notice").body("items", hasSize(1));
        list("state=closed").body("items", empty());
        list("severity=error").body("items", empty());
        list("overdue=true").body("items", empty());
        counts().body("items.division", contains(village))
                .body("items.rule", contains(RULE))
                .body("items.open", contains(1));
        as("county-officer", Room.COUNTY)
                .get("/v1/findings?state=mended&division=" + village)
                .then()
                .statusCode(400);
    }

    @Test
    void countsVillageByVillage() {
        var divisions =
                """
                code,name,level,parent
                341623108000,新镇,TOWNSHIP,341623000000
                341623108001,东村,VILLAGE,341623108000
                341623108002,西村,VILLAGE,341623108000
                """;
        as("operator", Room.COUNTY)
                .contentType("text/csv")
                .body(divisions.getBytes(UTF_8))
                .put("/v1/divisions")
                .then()
                .statusCode(200);
        for (var division : List.of("341623108002", "341623108001", "341623108002")) {
            var _ = Room.registered(ill().with("/division", division));
        }
        as("county-officer", Room.COUNTY)
                .get("/v1/finding-counts?division=341623108000")
                .then()
                .body("items.division", contains("341623108001", "341623108002"))
                .body("items.open", contains(1, 2));
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingAFinding() {
        var other = Room.registered(ill().with("/division", village));
        var first = list("limit=1").body("items", hasSize(1)).extract().jsonPath();
        var second = list("limit=1&after=" + first.getString("next")).extract().jsonPath();

        assertThat(first.getString("items[0].householdId")).isEqualTo(household.toString());
        assertThat(second.getString("items[0].householdId")).isEqualTo(other.toString());
        assertThat(second.getString("next")).isNull();
        as("county-officer", Room.COUNTY)
                .get("/v1/finding-counts?after=bm93aGVyZQ&division=" + village)
                .then()
                .statusCode(422);
    }

    @Test
    void isNotThereOutsideTheScope() {
        as("village-cadre", FileForm.OTHER_VILLAGE)
                .get("/v1/households/{id}/findings", household)
                .then()
                .statusCode(404);
        as("village-cadre", FileForm.OTHER_VILLAGE)
                .get("/v1/findings?division=" + village)
                .then()
                .body("items", empty());
        as("village-cadre", FileForm.OTHER_VILLAGE)
                .get("/v1/finding-counts?division=" + village)
                .then()
                .body("items", empty());
    }

    @Test
    void tellsOfHealthToThoseAloneWhoAreTrustedWithIt() {
        household =
                Room.registered(ill().with("/division", village).with("/medicalSelfPaidFen", 0));

        found().body("items.rule", contains(RULE));
        as("county-officer sensitive-reader", Room.COUNTY)
                .get("/v1/households/{id}/findings", household)
                .then()
                .body("items.rule", containsInAnyOrder(RULE, "5_15_020"));
    }

    @Test
    void goesWithTheHousehold() {
        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=by-law", household)
                .then()
                .statusCode(204);

        list("limit=500").body("items", empty());
    }

    @Test
    void isOpenedByAnImport() {
        var file = Officer.family().file();
        Officer.committed(Officer.checked(Officer.csv(file)));

        as("county-officer", Room.COUNTY)
                .get("/v1/households/{id}/findings", Officer.idOf(file))
                .then()
                .body("items.rule", containsInAnyOrder("5_12_008", RULE));
    }

    @Test
    void showsEveryRuleToEverybody() {
        as("resident", village)
                .get("/v1/quality-rules")
                .then()
                .statusCode(200)
                .body("findAll { it.number == '1_02_006' }.parameters", contains("yuan=7300"))
                .body("findAll { it.number == '1111_2' }.evaluated", contains(false));
    }

    private static FileForm ill() {
        return Sound.mended(FileForm.ofThree()).with("/help/measures", new String[] {});
    }

    private void edit(String item, Object value) {
        Room.edit(household, item, value);
    }

    private void edit(String item, Object value, String other, Object otherValue) {
        var file = Room.file(household).with(item, value).with(other, otherValue);
        var seen = Room.read(household).then().extract().header("ETag");
        Room.replace(household, seen, file.json()).then().statusCode(200);
    }

    private ValidatableResponse found() {
        return as("village-cadre", village)
                .get("/v1/households/{id}/findings", household)
                .then()
                .statusCode(200);
    }

    private UUID finding() {
        return UUID.fromString(found().extract().path("items[0].id"));
    }

    private ValidatableResponse list(String query) {
        return as("county-officer", Room.COUNTY)
                .get("/v1/findings?division=" + village + "&" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse counts() {
        return as("county-officer", Room.COUNTY)
                .get("/v1/finding-counts?division=" + village)
                .then()
                .statusCode(200);
    }

    private static Response except(UUID finding, String reason, @Nullable LocalDate until) {
        var form =
                until == null
                        ? Map.of("reason", reason)
                        : Map.of("reason", reason, "until", until.toString());
        return as("township-officer", TOWNSHIP)
                .body(form)
                .put("/v1/findings/{id}/exception", finding);
    }

    private static LocalDate today() {
        return LocalDate.now(Time.HERE);
    }
}
