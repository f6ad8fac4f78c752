package org.uplift.household.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.household.registry.Room.read;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MemberResourceTest {

    private static final LocalDate BORN = LocalDate.of(1995, 5, 6);

    private UUID household = Ids.next();
    private FileForm file = FileForm.ofThree();

    @BeforeEach
    void registerAFamily() {
        Room.open();
        household = registered(file);
        file = Room.file(household);
    }

    @Test
    void addsAMemberAndAnswersTheRetry() {
        var id = Ids.next();
        var child = newborn();

        put("members/" + id, child.json("/members/2")).then().statusCode(201);
        put("members/" + id, child.json("/members/2"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        read(household)
                .then()
                .body("members", hasSize(4))
                .body("members.id", hasItem(id.toString()));
    }

    @Test
    void editsAMember() {
        file.with("/members/1/work/months", 4);

        put("members/" + file.text("/members/1/id"), file.json("/members/1"))
                .then()
                .statusCode(200)
                .body("members[1].work.months", equalTo(4));
    }

    @Test
    void refusesASecondHead() {
        file.with("/members/1/relation", "head");

        put("members/" + file.text("/members/1/id"), file.json("/members/1"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("head-twice"));
    }

    @Test
    void refusesABodyAboutSomebodyElse() {
        put("members/" + file.text("/members/1/id"), file.json("/members/2"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("path-differs"));
    }

    @Test
    void takesOffAMemberWhoLeftAndSaysWhy() {
        depart(file.text("/members/2/id"), "marriage-out", "2020-03-01")
                .then()
                .statusCode(200)
                .body("members.name", contains("王建国", "李秀英"));

        as("auditor", COUNTY)
                .get("/v1/households/{id}/history", household)
                .then()
                .body("items[0].reason", equalTo("departed on 2020-03-01: marriage-out"))
                .body("items[0].changes.path", contains("/members/" + file.text("/members/2/id")));
    }

    @Test
    void whoLeavesTakesNoShareOutOfThePast() {
        depart(file.text("/members/2/id"), "marriage-out", "2020-03-01").then().statusCode(200);

        as("county-officer", COUNTY)
                .get("/v1/households/{id}/card", household)
                .then()
                .body("size", equalTo(2))
                .body("incomes[0].persons", equalTo(3))
                .body("perCapitaFen", equalTo(500_000));
    }

    @Test
    void aHouseholdIsNotLeftWithoutAHead() {
        depart(file.text("/members/0/id"), "death", "2020-03-01")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("head-missing"));
        read(household).then().body("members", hasSize(3));
    }

    @Test
    void nobodyLeavesTwiceNorTomorrow() {
        var member = file.text("/members/2/id");
        depart(member, "death", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString())
                .then()
                .statusCode(400);
        depart(member, "holiday", "2020-03-01").then().statusCode(400);
        depart(member, "newborn", "2020-03-01").then().statusCode(400);
        depart(member, "death", "2020-03-01").then().statusCode(200);

        as("village-cadre", COUNTY)
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"death\",\"on\":\"2020-03-01\"}")
                .post("/v1/households/{id}/members/{member}/departure", household, member)
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyLeavesBeforeTheyCameNorBeforeThereWasAFile() {
        var daughter = file.text("/members/2/id");
        refused(422, "before-filing", depart(daughter, "death", "2014-05-19"));
        var born = file.text("/members/2/birthDate");
        var day = LocalDate.parse(born).minusDays(1).toString();
        refused(422, "before-birth", depart(daughter, "death", day));

        var bride = marriedIn("2020-03-02");
        refused(409, "before-last-change", depart(bride, "abroad", "2020-03-01", "\"1\""));
        read(household).then().header("ETag", "\"1\"").body("members", hasSize(4));
        depart(bride, "abroad", "2020-03-02", "\"1\"").then().statusCode(200);
        depart(daughter, "abroad", "2014-05-20", "\"2\"").then().statusCode(200);
    }

    private static void refused(int status, String rule, Response answer) {
        answer.then()
                .statusCode(status)
                .body("violations.rule", contains(rule))
                .body("violations.path", contains("on"));
    }

    private String marriedIn(String day) {
        var bride = Ids.next().toString();
        var person =
                FileForm.of(file.json())
                        .with("/members/1/id", bride)
                        .with("/members/1/relation", "other")
                        .with("/members/1/idNumber", FileForm.idNumber(BORN, false))
                        .with("/members/1/birthDate", BORN.toString())
                        .json("/members/1");
        as("county-officer", COUNTY)
                .header("If-Match", "\"0\"")
                .body(
                        "{\"kind\":\"arrival\",\"reason\":\"marriage-in\",\"on\":\"%s\",\"member\":%s}"
                                .formatted(day, person))
                .put("/v1/households/{id}/family-changes/{change}", household, Ids.next())
                .then()
                .statusCode(201);
        return bride;
    }

    @Test
    void keepsOneIncomeAYearAndDerivesFromTheLatest() {
        put("incomes/2015", file.with("/incomes/0/year", 2015).json("/incomes/0"))
                .then()
                .statusCode(200)
                .body("incomes.year", contains(2015, 2016));
        var richer = file.with("/incomes/0/year", 2017).with("/incomes/0/wageFen", 4_200_000);
        put("incomes/2017", richer.json("/incomes/0"), "\"1\"").then().statusCode(200);
        var poorer = richer.with("/incomes/0/wageFen", 3_900_000);
        put("incomes/2017", poorer.json("/incomes/0"), "\"2\"").then().statusCode(200);

        as("county-officer", COUNTY)
                .get("/v1/households/{id}/card", household)
                .then()
                .body("incomes.year", contains(2017, 2016, 2015))
                .body("perCapitaFen", equalTo(4_200_001 / 3));
    }

    @Test
    void refusesAnIncomeOfAnotherYearThanItsPath() {
        put("incomes/2015", file.json("/incomes/0")).then().statusCode(422);
    }

    private FileForm newborn() {
        return FileForm.of(file.json())
                .without("/members/2/id")
                .with("/members/2/name", "王小宝")
                .with("/members/2/birthDate", "2019-01-01")
                .with("/members/2/idNumber", FileForm.idNumber(LocalDate.of(2019, 1, 1), false))
                .with("/members/2/changeReason", "newborn");
    }

    private Response put(String part, String body) {
        return put(part, body, "\"0\"");
    }

    private Response put(String part, String body, String seen) {
        return as("village-cadre", COUNTY)
                .header("If-Match", seen)
                .body(body)
                .put("/v1/households/%s/%s".formatted(household, part));
    }

    private Response depart(String member, String reason, String day) {
        return depart(member, reason, day, "\"0\"");
    }

    private Response depart(String member, String reason, String day, String seen) {
        return as("village-cadre", COUNTY)
                .header("If-Match", seen)
                .body("{\"reason\":\"%s\",\"on\":\"%s\"}".formatted(reason, day))
                .post("/v1/households/{id}/members/{member}/departure", household, member);
    }
}
