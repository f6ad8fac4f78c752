package org.uplift.household.registry;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;
import static org.uplift.testkit.Requests.withoutPurpose;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AuditTest {

    private final FileForm form = FileForm.ofThree();
    private UUID household = new UUID(0, 0);
    private String village = "";

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        household = registered(form.with("/division", village));
    }

    @Test
    void tellsWhoReadWhatForAndWhoChanged() {
        var token = Tokens.of("zhang", "village-cadre", village);
        with(token, "visit").get("/v1/households/{id}", household).then().statusCode(200);
        Room.edit(household, "/loansFen", 7);

        var readers = readers();

        assertThat(readers.getList("items.operation"))
                .containsExactly("replaceFile", "readFile", "readFile", "registerHousehold");
        assertThat(readers.getList("items.act"))
                .containsExactly("changed", "read", "read", "changed");
        assertThat(readers.getList("items.version")).containsExactly(1, 0, 0, 0);
        assertThat(readers.getMap("items[2]"))
                .containsEntry("subject", "zhang")
                .containsEntry("roles", "village-cadre")
                .containsEntry("duty", village)
                .containsEntry("purpose", "visit")
                .containsEntry("stated", true);
        assertThat(readers.getString("items[2].at")).isNotBlank();
    }

    @Test
    void remembersTheTokenByItsIdAlone() {
        var token = Tokens.of("zhang", "village-cadre", village);
        with(token, "visit").get("/v1/households/{id}/card", household).then().statusCode(200);

        var marks = audit("select token from audit_entry where subject = 'zhang' and ");
        assertThat(marks).hasSize(1).first().isNotNull();
        assertThat(token).doesNotContain(marks.getFirst());
        assertThat(audit("select trace from audit_entry where subject = 'zhang' and "))
                .first()
                .asString()
                .matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/households/%s", "/v1/households/%s/history"})
    void showsNoWholeFileToWhoDoesNotSayWhatFor(String path) {
        withoutPurpose(Tokens.of("village-cadre", village))
                .get(path.formatted(household))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.path", contains("Purpose"))
                .body("violations.rule", contains("required"))
                .body(not(containsString(form.text("/members/0/name"))));
        assertThat(readers().getList("items.act")).containsExactly("changed");
    }

    @Test
    void exportsNothingToWhoDoesNotSayWhatFor() {
        withoutPurpose(Tokens.of("county-officer", COUNTY))
                .get("/v1/exports/households?division=" + village)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "curiosity", "VISIT", "visit,inspection", "' or 1=1"})
    void knowsNoOtherPurpose(String purpose) {
        for (var part : List.of("", "/card", "/history")) {
            withoutPurpose(Tokens.of("village-cadre", village))
                    .header("Purpose", purpose)
                    .get("/v1/households/" + household + part)
                    .then()
                    .statusCode(400)
                    .body("violations.rule", contains("code"));
        }
    }

    @Test
    void hearsAPurposeAlsoWhereNoneNeedsToBeSaid() {
        var token = Tokens.of("zhang", "village-cadre", village);
        with(token, "assistance").body(task()).put("/v1/tasks/{id}", Ids.next());
        withoutPurpose(token).body(task()).put("/v1/tasks/{id}", Ids.next());

        assertThat(readers().getList("items.operation"))
                .containsExactly("giveTask", "giveTask", "registerHousehold");
        assertThat(readers().getList("items.purpose"))
                .containsExactly("visit", "assistance", "verification");
        assertThat(readers().getList("items.stated")).containsExactly(false, true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /v1/tasks/018f0000-0000-7000-8000-000000000001",
        "GET, /v1/tasks",
        "GET, /v1/pairings",
        "GET, /v1/code-lists",
        "DELETE, /v1/households/{id}?ground=by-law"
    })
    void knowsNoOtherPurposeWhateverIsAsked(String method, String path) {
        withoutPurpose(Tokens.of("county-officer", COUNTY))
                .header("Purpose", "curiosity")
                .body(method.equals("PUT") ? task() : new byte[0])
                .request(method, path.replace("{id}", household.toString()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.path", contains("Purpose"))
                .body("violations.rule", contains("code"));

        assertThat(readers().getList("items.operation")).containsExactly("registerHousehold");
        as("county-officer", COUNTY)
                .get("/v1/tasks?division=" + village)
                .then()
                .body("items", empty());
    }

    /// Browsers fetch ahead by a header of the same name.
    @Test
    void hearsNoPurposeOfWhoAsksInNobodysName() {
        given().header("Purpose", "prefetch")
                .get("/public/notices/" + village)
                .then()
                .statusCode(200);
    }

    @Test
    void hearsOfOnePurposeAtATime() {
        with(Tokens.of("village-cadre", village), "visit")
                .header("Purpose", "inspection")
                .get("/v1/households/{id}", household)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"village-cadre, visit", "helper, assistance", "auditor, inspection"})
    void writesDownWhatTheRoleOrdinarilyDoesWhereNothingIsSaid(String work) {
        var role = work.split(", ", -1)[0];
        withoutPurpose(Tokens.of(role, village))
                .get("/v1/households/{id}/card", household)
                .then()
                .statusCode(200);

        assertThat(readers().getMap("items[0]"))
                .containsEntry("operation", "readCard")
                .containsEntry("purpose", work.split(", ", -1)[1])
                .containsEntry("stated", false);
    }

    @Test
    void writesDownWhomASearchForAPersonFound() {
        search(Map.of("idNumber", form.text("/members/1/idNumber")));
        search(Map.of("name", form.text("/members/0/name"), "division", village));
        search(Map.of("idNumber", FileForm.ofThree().text("/members/1/idNumber")));
        search(Map.of("division", village));
        as("county-officer", COUNTY).get("/v1/households?division=" + village);

        assertThat(readers().getList("items.operation"))
                .containsExactly("searchHouseholds", "searchHouseholds", "registerHousehold");
    }

    @Test
    void writesDownEveryHouseholdOfAnExport() {
        var other = registered(FileForm.ofThree().with("/division", village));
        as("county-officer", COUNTY)
                .get("/v1/exports/households?division=" + village)
                .then()
                .statusCode(200);

        assertThat(audit("select operation from audit_entry where act = 'read' and "))
                .containsExactly("exportHouseholds");
        assertThat(readers(other).getList("items.operation"))
                .containsExactly("exportHouseholds", "registerHousehold");
    }

    @Test
    void writesDownWhatAnImportEntersAndChanges() {
        var family = Officer.family();
        var first = Officer.checked(Officer.csv(family.file()));
        Officer.committed(first);
        var second = Officer.checked(Officer.csv(family.with("/loansFen", 77).file()));
        Officer.committed(second);

        var readers = readers(Officer.idOf(family.file()));
        assertThat(readers.getList("items.operation"))
                .containsExactly("import:" + second, "import:" + first);
        assertThat(readers.getList("items.version")).containsExactly(1, 0);
        assertThat(readers.getList("items.act")).containsOnly("changed");
        assertThat(readers.getList("items.subject")).containsOnly("test-county-officer");
        assertThat(readers.getList("items.roles")).containsOnly("county-officer");
        assertThat(readers.getList("items.stated")).containsOnly(true);
    }

    @Test
    void writesDownThatAnEditShowedTheFileThoughNothingChanged() {
        Room.replace(household, "\"0\"", Room.file(household).json()).then().statusCode(200);
        Room.register(household, form).then().statusCode(200);

        assertThat(readers().getList("items.operation"))
                .containsExactly(
                        "registerHousehold", "replaceFile", "readFile", "registerHousehold");
        assertThat(readers().getList("items.act"))
                .containsExactly("read", "read", "read", "changed");
    }

    @Test
    void writesNothingDownOfWhatWasRefused() {
        as("village-cadre", FileForm.OTHER_VILLAGE).get("/v1/households/{id}", household);
        Room.replace(household, "\"5\"", form.with("/loansFen", 3).json()).then().statusCode(412);

        assertThat(readers().getList("items.operation")).containsExactly("registerHousehold");
    }

    @Test
    void givesTheReadersPageByPageAndAsASheet() {
        for (var time = 0; time < 5; time++) {
            Room.read(household).then().statusCode(200);
        }
        var path = "/v1/households/" + household + "/readers?limit=4";
        var first = as("auditor", COUNTY).get(path).then().body("items", hasSize(4));
        var next = first.body("next", notNullValue()).extract().<String>path("next");

        as("auditor", COUNTY)
                .get(path + "&after=" + next)
                .then()
                .body("items.operation", contains("readFile", "registerHousehold"))
                .body("next", equalTo(null));
        as("auditor", COUNTY)
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("registerHousehold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-base64!", "MQ==x", "7w"})
    void refusesAPlaceThatNoListGaveOut(String place) {
        as("auditor", COUNTY)
                .queryParam("after", place)
                .get("/v1/households/{id}/readers", household)
                .then()
                .statusCode(422);
    }

    @Test
    void tellsTheReadersToNobodyElsewhere() {
        as("auditor", FileForm.OTHER_VILLAGE)
                .get("/v1/households/{id}/readers", household)
                .then()
                .statusCode(404);
        as("village-cadre", village)
                .get("/v1/households/{id}/readers", household)
                .then()
                .statusCode(403);
    }

    @Test
    void theListOfPurposesIsPublished() {
        as("helper", village)
                .get("/v1/code-lists/purpose")
                .then()
                .body("entries.code", hasItems("visit", "inspection", "correction"));
    }

    private byte[] task() {
        return "{\"to\":\"village\",\"division\":\"%s\",\"household\":\"%s\",\"kind\":\"look\",\"words\":\"the roof\",\"due\":\"%s\"}"
                .formatted(village, household, LocalDate.now(Time.HERE).plusDays(3))
                .getBytes(UTF_8);
    }

    private static void search(Map<String, String> form) {
        as("county-officer", COUNTY)
                .body(form)
                .post("/v1/household-searches")
                .then()
                .statusCode(200);
    }

    private JsonPath readers() {
        return readers(household);
    }

    private static JsonPath readers(UUID household) {
        return as("auditor", COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> audit(String query) {
        return new RowWall("0", ":").ask(query + "household_id = '" + household + "'");
    }
}
