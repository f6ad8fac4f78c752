package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.household.registry.Room.TOPIC;
import static org.uplift.household.registry.Room.read;
import static org.uplift.household.registry.Room.register;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.household.registry.Room.replace;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HouseholdResourceTest {

    private final FileForm form = FileForm.ofThree();

    @BeforeEach
    void open() {
        Room.open();
    }

    @Test
    void registersOnceHoweverOftenAskedAndTellsIt() {
        var id = Ids.next();
        register(id, form).then().statusCode(201).header("ETag", "\"0\"");
        register(id, form).then().statusCode(200).header("ETag", "\"0\"");
        replace(id, "\"0\"", Room.file(id).with("/help/measures", List.of("job")).json())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        try (var topic = TopicReader.of(TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            id,
                            HouseholdRegistered.class,
                            HouseholdChanged.class,
                            LabelChanged.class);
            assertThat(told.getLast())
                    .isEqualTo(new LabelChanged(id, FileForm.VILLAGE, Label.RED, Label.YELLOW));
        }
    }

    @Test
    void answersARetryOfTheRegistrationAfterAnEdit() {
        var id = registered(form);
        replace(id, "\"0\"", Room.file(id).with("/loansFen", 100).json()).then().statusCode(200);

        register(id, form).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void answersARetryOfTheRegistrationAfterARestoreThatRaisedTheVersions() throws SQLException {
        var id = registered(form);
        Owner.says(
                "update household set version = version + 1000000 where id = '%s'".formatted(id));

        register(id, form).then().statusCode(200).header("ETag", "\"1000000\"");
        Room.edit(id, "/loansFen", 100);
        register(id, form).then().statusCode(200).header("ETag", "\"1000001\"");
    }

    @Test
    void refusesAnotherFileForTheSameHousehold() {
        var id = registered(form);

        register(id, form.with("/loansFen", 5)).then().statusCode(409);
    }

    @Test
    void givesNumbersToHouseholdAndMembers() {
        read(registered(form))
                .then()
                .body("number", matchesPattern(FileForm.VILLAGE + "\\d{5}"))
                .body("members.id", hasSize(3))
                .body("members[0].id", notNullValue())
                .body("members.name", contains("王建国", "李秀英", "王小雨"));
    }

    @Test
    void keepsTheNumberItIsGiven() {
        var number = FileForm.VILLAGE + "7%03d".formatted(System.nanoTime() % 1000);
        var id = registered(form.with("/number", number));

        read(id).then().body("number", equalTo(number));
    }

    @Test
    void givesOutWhatIsFreeWhereTheLastNumberIsTaken() {
        var village = Room.newVillage();
        for (var number : List.of("99999", "00001")) {
            var _ = registered(inVillage(village).with("/number", village + number));
        }

        var id = registered(inVillage(village));

        read(id).then().body("number", equalTo(village + "00002"));
    }

    private static FileForm inVillage(String village) {
        return FileForm.ofThree().with("/division", village);
    }

    @Test
    void refusesAnEditOfAStateThatIsNoMore() {
        var id = registered(form);
        var file = Room.file(id);
        replace(id, "\"0\"", file.with("/loansFen", 1).json()).then().statusCode(200);

        replace(id, "\"0\"", file.with("/loansFen", 2).json()).then().statusCode(412);
        read(id).then().body("loansFen", equalTo(1));
    }

    @Test
    void answersAnEditThatLostItsAnswer() {
        var id = registered(form);
        var file = Room.file(id).with("/loansFen", 1).json();
        replace(id, "\"0\"", file).then().statusCode(200).header("ETag", "\"1\"");

        replace(id, "\"0\"", file).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void wantsToKnowWhatTheEditorSaw() {
        var id = registered(form);

        as("village-cadre", COUNTY)
                .body(form.bytes())
                .put("/v1/households/{id}/file", id)
                .then()
                .statusCode(428);
        replace(id, "\"one\"", form.json()).then().statusCode(412);
    }

    @Test
    void namesTheBrokenRuleInTheLanguageAskedFor() {
        as("county-officer", COUNTY)
                .header("Accept-Language", "zh-CN")
                .body(form.with("/members/1/relation", "head").bytes())
                .put("/v1/households/{id}", Ids.next())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations", hasSize(1))
                .body("violations[0].path", equalTo("members[1].relation"))
                .body("violations[0].rule", equalTo("head-twice"))
                .body("violations[0].message", equalTo("每户只能有一名户主，已有其他成员登记为户主"));
    }

    @Test
    void namesWhatIsOutOfShape() {
        register(Ids.next(), form.with("/members/0/health", "fine"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].path", equalTo("members[0].health"))
                .body("violations[0].rule", equalTo("Code"));
    }

    @Test
    void aPersonBelongsToOneHousehold() {
        var id = registered(form);
        var other = FileForm.ofThree();
        other.with("/members/1/idNumber", form.text("/members/1/idNumber"));

        register(Ids.next(), other)
                .then()
                .statusCode(409)
                .body("violations.path", contains("members[1].idNumber"))
                .body("violations.rule", contains("id-taken"))
                .body("detail", not(matchesPattern(".*" + id + ".*")));
    }

    @Test
    void keepsItsHistory() {
        var id = registered(form);
        Room.edit(id, "/water/safe", false);

        as("auditor", COUNTY)
                .get("/v1/households/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 0))
                .body("items.reason", contains("edited", "registered"))
                .body("items.by", contains("test-village-cadre", "test-county-officer"))
                .body("items[0].changes.path", contains("/water/safe"))
                .body("items[0].changes[0].before", equalTo(true))
                .body("items[0].changes[0].after", equalTo(false))
                .body("items[1].changes", empty())
                .body("next", nullValue());
    }

    @Test
    void turnsTheHistoryPageByPage() {
        var id = registered(form);
        for (int i = 0; i < 3; i++) {
            Room.edit(id, "/loansFen", i + 1);
        }

        var first = history(id, 2, null);
        assertThat(first.getList("items.version")).isEqualTo(List.of(3, 2));
        assertThat(first.getInt("items[1].changes[0].before")).isEqualTo(1);
        var second = history(id, 2, first.getString("next"));
        assertThat(second.getList("items.version")).isEqualTo(List.of(1, 0));
        assertThat(second.getString("next")).isNull();
    }

    private static JsonPath history(UUID id, int limit, @Nullable String after) {
        var request = as("auditor", COUNTY).queryParam("limit", limit);
        return (after == null ? request : request.queryParam("after", after))
                .get("/v1/households/{id}/history", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void showsTheFileAsItStood() {
        var id = registered(form);
        var before =
                as("auditor", COUNTY)
                        .get("/v1/households/{id}/history", id)
                        .jsonPath()
                        .getString("items[0].at");
        Room.edit(id, "/water/safe", false);

        asOf(id, before).then().header("ETag", "\"0\"").body("water.safe", equalTo(true));
        asOf(id, Instant.now().toString()).then().body("water.safe", equalTo(false));
        asOf(id, "2000-01-01T00:00:00Z").then().statusCode(404);
    }

    @Test
    void knowsNoFileOfATimeToCome() {
        var id = registered(form);
        for (var time : List.of("2100-01-01T00:00:00Z", Instant.MAX.toString())) {
            asOf(id, time).then().statusCode(422).body("violations.rule", contains("future"));
        }
    }

    private static Response asOf(UUID id, String time) {
        return as("auditor", COUNTY).queryParam("asOf", time).get("/v1/households/{id}", id);
    }

    @Test
    void showsTheCard() {
        var moved = Map.of("agrees", true, "placement", "dispersed", "oldHouseDemolished", false);
        form.with("/relocation", moved).with("/loansFen", 700_000);
        var id = registered(form.with("/help/measures", List.of("health")));

        as("helper sensitive-reader", COUNTY)
                .get("/v1/households/{id}/card", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("head", equalTo("王建国"))
                .body("divisions", contains("安徽省", "亳州市", "利辛县", "城关镇", "新河社区居民委员会"))
                .body("label", equalTo("yellow"))
                .body("status", equalTo("helped"))
                .body("perCapitaFen", equalTo(500_000))
                .body("incomes[0].netFen", equalTo(1_500_001))
                .body("help.helper", equalTo("张敏"))
                .body("members.relation", contains("head", "spouse", "daughter"))
                .body("filing.type", equalTo("general"))
                .body("filing.plannedExitYear", equalTo(2017))
                .body("account.number", equalTo("6228***********0018"))
                .body("medicalSelfPaidFen", equalTo(50_000))
                .body("incomes[0].disposableFen", equalTo(1_480_001))
                .body("incomes[0].perCapitaDisposableFen", equalTo(493_333))
                .body("loansFen", equalTo(700_000))
                .body("conditions.housing.structure", equalTo("brick-wood"))
                .body("conditions.water.source", equalTo("protected-well"))
                .body("conditions.utilities.fuels", contains("firewood"))
                .body("conditions.road", equalTo("cement"))
                .body("conditions.land.arable", equalTo(5.5f))
                .body("conditions.business.dividendFen", equalTo(30_000))
                .body("conditions.enoughFood", equalTo(true))
                .body("monitoring.type", equalTo("marginal"))
                .body("monitoring.since", equalTo("2016-03"))
                .body("relocation.placement", equalTo("dispersed"))
                .body("members[0].idNumber", matchesPattern("\\d{6}\\*{8}\\d{3}[0-9X]"))
                .body("members[0].trainingNeed", equalTo("cooking"))
                .body("members[0].disease", equalTo("高血压"))
                .body("deprivations", empty());
    }
}
