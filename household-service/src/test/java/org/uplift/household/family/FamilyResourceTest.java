package org.uplift.household.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.family.Told.member;
import static org.uplift.household.family.Told.now;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.FamilyChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FamilyResourceTest {

    private UUID family = Ids.next();

    @BeforeEach
    void registerAFamily() {
        Room.open();
        family = Room.registered(FileForm.ofThree());
    }

    @Test
    void aBirthIsCountedOnceHoweverOftenItIsTold() {
        var id = Ids.next();
        var birth = Told.birth();

        now(family, id, birth).then().statusCode(201).header("ETag", "\"1\"");
        now(family, id, birth).then().statusCode(200).header("ETag", "\"1\"");
        now(family, id, Told.move(FileForm.OTHER_VILLAGE))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("change-known"));

        Room.read(family)
                .then()
                .body("members", hasSize(4))
                .body("members[3].changeReason", equalTo("newborn"));
        changes(family)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("birth"))
                .body("items[0].members", contains(id.toString()))
                .body("items[0].before.size", equalTo(3))
                .body("items[0].after.size", equalTo(4))
                .body("items[0].after.version", equalTo(1));
    }

    @Test
    void tellsTheChangeBesideTheFileThatCameOfIt() {
        var id = Ids.next();
        now(family, id, Told.departure("abroad", member(family, 2))).then().statusCode(201);

        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            family,
                            HouseholdRegistered.class,
                            HouseholdChanged.class,
                            FamilyChanged.class);
            assertThat((FamilyChanged) told.getLast())
                    .returns(id, FamilyChanged::change)
                    .returns("departure", FamilyChanged::kind)
                    .returns("abroad", FamilyChanged::reason)
                    .returns(3, FamilyChanged::sizeBefore)
                    .returns(2, FamilyChanged::sizeAfter)
                    .returns(FileForm.VILLAGE, FamilyChanged::divisionBefore);
        }
    }

    @Test
    void whoeverDidNotSeeTheLatestFileIsTold() {
        var path = "/v1/households/%s/family-changes/%s".formatted(family, Ids.next());
        now(family, Told.birth()).then().statusCode(201);

        Told.of(family, "\"0\"", path, Told.birth()).then().statusCode(412);
        Told.of(family, "*", path, Told.birth())
                .then()
                .statusCode(412)
                .body("detail", containsString("has to name the version"));
        as("county-officer", Room.COUNTY)
                .body(Told.birth())
                .put(path)
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("detail", equalTo("Send If-Match with the ETag of the household's file"));
    }

    @Test
    void refusesWhatCannotHaveHappened() {
        var wife = member(family, 1);
        refused("in-future", Told.death("2999-01-01", "[]", wife));
        refused("before-birth", Told.death("1950-01-01", "[]", wife));
        refused("under-marriage-age", Told.departure("marriage-out", member(family, 2)));
        refused("relation-unsaid", Told.death(Told.DAY, "[]", member(family, 0)));
        refused(
                "head-missing",
                Told.newHead(
                        "[%s,%s,%s]"
                                .formatted(
                                        Told.kin(member(family, 0), "father"),
                                        Told.kin(wife, "mother"),
                                        Told.kin(member(family, 2), "daughter"))));
        refused(
                "in-future",
                "{\"kind\":\"birth\",\"member\":%s}"
                        .formatted(Told.person("王小满", "2999-01-01", "daughter")));
        refused("head-twice", Told.arrival("add-other", Told.person("赵六", "1960-02-03", "head")));
        refused("division-no-village", Told.move("341623100000"));
        refused("division-unknown", Told.move("341623999999"));
        Room.read(family).then().header("ETag", "\"0\"");
        changes(family).then().body("items", hasSize(0));
    }

    @Test
    void nothingHappensBeforeTheFileWasOpened() {
        var daughter = member(family, 2);
        refused("before-filing", Told.on("1950-01-01", Told.move(FileForm.OTHER_VILLAGE)));
        refused("before-filing", Told.on("2014-05-19", Told.departure("abroad", daughter)));

        now(family, Told.on("2014-05-20", Told.departure("abroad", daughter)))
                .then()
                .statusCode(201);
    }

    @Test
    void aNewbornIsNoYearOld() {
        var day = LocalDate.now(Time.HERE).minusYears(1);
        var birth = "{\"kind\":\"birth\",\"member\":%s}";
        var child = Told.person("王小满", day.minusDays(1).toString(), "daughter");
        refused("not-newborn", birth.formatted(child));

        child = Told.person("王小满", day.plusDays(1).toString(), "daughter");
        now(family, birth.formatted(child)).then().statusCode(201);
    }

    @Test
    void nobodyGoesBeforeTheyCame() {
        var bride = Ids.next();
        var arrival = Told.arrival("marriage-in", Told.person("周小兰", "1995-05-06", "other"));
        now(family, bride, arrival).then().statusCode(201);

        tooEarly(family, Told.on("2020-02-29", Told.death(Told.DAY, "[]", bride)));
        tooEarly(family, Told.on("2020-02-29", Told.departure("abroad", bride)));

        now(family, Told.on("2020-02-29", Told.departure("abroad", member(family, 2))))
                .then()
                .statusCode(201);
        now(family, Told.death(Told.DAY, "[]", bride)).then().statusCode(201);
    }

    @Test
    void householdsMergeAfterAllThatHappenedToThem() {
        var founded = Ids.next();
        var wife = member(family, 1);
        var founders = "[" + Told.kin(wife, "head") + "]";
        now(family, Told.split(founded, founders, "[]")).then().statusCode(201);
        var merger = Told.merger(founded, List.of(wife));
        tooEarly(family, Told.on("2020-02-29", merger));
        now(family, merger).then().statusCode(201);

        var absorbed = Room.registered(FileForm.ofThree());
        now(absorbed, Told.on("2020-03-02", Told.departure("abroad", member(absorbed, 2))))
                .then()
                .statusCode(201);
        var coming = List.of(member(absorbed, 0), member(absorbed, 1));
        tooEarly(family, Told.merger(absorbed, coming));
    }

    @Test
    void whatWasUndoneBindsNobody() {
        var merger = Ids.next();
        var absorbed = Room.registered(FileForm.ofThree());
        now(family, merger, Told.merger(absorbed)).then().statusCode(201);
        var move = Told.on("2020-02-29", Told.move(FileForm.OTHER_VILLAGE));
        tooEarly(family, move);

        Told.undone(family, merger).then().statusCode(200);

        now(family, move).then().statusCode(201);
    }

    @Test
    void refusesWhatIsNoChange() {
        var kinds =
                "one of birth, arrival, death, departure, marriage, new-head, split, merger, move";
        now(family, "{\"kind\":\"adoption\"}")
                .then()
                .statusCode(400)
                .body("violations.path", contains("kind"))
                .body("violations.message", contains("is not " + kinds));
        now(family, "{\"on\":\"2020-03-01\"}")
                .then()
                .statusCode(400)
                .body("violations.path", contains("kind"))
                .body("violations.message", contains("is missing, and is " + kinds));
        now(family, Told.departure("boredom", member(family, 2))).then().statusCode(400);
        now(family, "{\"kind\":\"death\",\"on\":\"2020-03-01\",\"members\":[null]}")
                .then()
                .statusCode(400)
                .body("violations.path", contains("members[0]"));
        now(family, "{\"kind\":\"death\",\"on\":\"2020-03-01\",\"members\":[]}")
                .then()
                .statusCode(400);
    }

    @Test
    void aHouseholdInWhichNobodyIsLeftIsCancelledAndStaysSo() {
        var all = new UUID[] {member(family, 0), member(family, 1), member(family, 2)};

        now(family, Told.death(Told.DAY, "[]", all)).then().statusCode(201);

        Room.read(family)
                .then()
                .body("members", hasSize(0))
                .body("exitState", equalTo("cancelled"));
        as("county-officer", Room.COUNTY)
                .get("/v1/households/{id}/card", family)
                .then()
                .statusCode(200)
                .body("size", equalTo(0))
                .body("status", equalTo("cancelled"))
                .body("label", equalTo("none"));
        now(family, Told.birth())
                .then()
                .statusCode(409)
                .body("violations.rule", contains("dissolved"));
        nothingIsPlannedFor(family);
        var left = Room.read(family);
        Room.replace(family, left.header("ETag"), FileForm.ofThree().json()).then().statusCode(409);
    }

    private static void nothingIsPlannedFor(UUID household) {
        var plans =
                Map.of(
                        "needs",
                        Map.of("category", "water", "urgency", "pressing", "words", "a well"),
                        "measures",
                        Map.of(
                                "category",
                                "industry",
                                "budgetFen",
                                1_000_000,
                                "startsOn",
                                Told.DAY,
                                "endsOn",
                                LocalDate.parse(Told.DAY).plusDays(90).toString(),
                                "expectedFen",
                                200_000,
                                "responsible",
                                "张敏"));
        plans.forEach((kind, plan) ->
                as("county-officer", Room.COUNTY)
                        .body(plan)
                        .put("/v1/households/{id}/{kind}/{n}", household, kind, Ids.next())
                        .then()
                        .statusCode(409)
                        .body("violations.rule", contains("dissolved")));
    }

    @Test
    void nobodyEntersOrEmptiesAHouseholdWithoutPeople() {
        var empty = FileForm.ofThree().with("/exitState", "cancelled").with("/members", List.of());
        var file = Room.file(family).with("/exitState", "cancelled").with("/members", List.of());

        Room.register(Ids.next(), empty).then().statusCode(409);
        Room.replace(family, "\"0\"", file.json()).then().statusCode(409);
        Room.replace(family, "\"0\"", file.with("/exitState", "not-exited").json())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("head-missing"));
    }

    @Test
    void someFoundAHouseholdOfTheirOwn() {
        var founded = Ids.next();
        var wife = member(family, 1);
        var founders =
                "[%s,%s]"
                        .formatted(Told.kin(wife, "head"), Told.kin(member(family, 2), "daughter"));
        var number = Room.file(family).text("/number");

        now(family, Told.split(founded, founders, "[]"))
                .then()
                .statusCode(201)
                .body("other", equalTo(founded.toString()))
                .body("after.size", equalTo(1));

        var file = Room.file(founded);
        assertThat(file.text("/number")).startsWith(FileForm.VILLAGE).isNotEqualTo(number);
        assertThat(file.text("/members/0/id")).isEqualTo(wife.toString());
        changes(founded).then().body("items[0].before.size", equalTo(0));
        now(family, Told.split(founded, "[" + Told.kin(member(family, 0), "head") + "]", "[]"))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("nobody-left"));
    }

    @Test
    void nobodyFoundsAHouseholdThatIsThere() {
        var other = Room.registered(FileForm.ofThree());
        var founders = "[" + Told.kin(member(family, 1), "head") + "]";

        now(family, Told.split(other, founders, "[]")).then().statusCode(409);

        Room.read(family).then().header("ETag", "\"0\"").body("members", hasSize(3));
        changes(family).then().body("items", hasSize(0));
    }

    @Test
    void whoMarriesTakesTheirIdAlong() {
        var other = Room.registered(FileForm.ofThree());
        var bride = Ids.next();
        now(other, bride, Told.arrival("add-other", Told.person("周小兰", "1995-05-06", "other")))
                .then()
                .statusCode(201);

        now(other, Told.marriage(bride, family)).then().statusCode(201);

        Room.read(other).then().body("members", hasSize(3));
        Room.read(family)
                .then()
                .body("members[3].id", equalTo(bride.toString()))
                .body("members[3].relation", equalTo("daughter-in-law"));
        changes(family)
                .then()
                .body("items[0].reason", equalTo("marriage-in"))
                .body("items[0].other", equalTo(other.toString()));
        refused("same-household", Told.marriage(member(family, 1), family));
    }

    @Test
    void aPersonIsInOneHousehold() {
        var theirs = Room.file(Room.registered(FileForm.ofThree()));
        var sameId = FileForm.ofThree().with("/members/1/id", theirs.text("/members/1/id"));
        var sameNumber =
                FileForm.ofThree().with("/members/1/idNumber", theirs.text("/members/1/idNumber"));

        now(
                        family,
                        Told.arrival(
                                "add-other",
                                sameId.with("/members/1/relation", "other").json("/members/1")))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("member-elsewhere"));
        now(
                        family,
                        Told.arrival(
                                "add-other",
                                sameNumber.with("/members/1/relation", "other").json("/members/1")))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("id-taken"));
    }

    @Test
    void twoHouseholdsBecomeOneAndTwoAgain() {
        var absorbed = Room.registered(FileForm.ofThree());
        var before = Room.file(absorbed).json("/members");
        var merger = Ids.next();
        now(family, merger, Told.merger(absorbed)).then().statusCode(201);
        Room.read(family).then().body("members", hasSize(6));
        Room.read(absorbed).then().body("members", hasSize(0));
        Room.edit(family, "/loansFen", 700);

        Told.undone(family, merger).then().statusCode(200);
        Told.undone(family, merger).then().statusCode(200);

        Room.read(family).then().body("members", hasSize(3)).body("loansFen", equalTo(700));
        assertThat(Room.file(absorbed).json("/members")).isEqualTo(before);
        assertThat(Room.file(absorbed).text("/exitState")).isEqualTo("not-exited");
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            absorbed,
                            HouseholdRegistered.class,
                            HouseholdChanged.class,
                            HouseholdEvent.LabelChanged.class,
                            FamilyChanged.class,
                            HouseholdChanged.class,
                            HouseholdEvent.LabelChanged.class,
                            FamilyChanged.class);
            assertThat(((FamilyChanged) told.getLast()).kind()).isEqualTo("merger-undone");
        }
    }

    @Test
    void whatWouldBeLostIsNotUndone() {
        var absorbed = Room.registered(FileForm.ofThree());
        var merger = Ids.next();
        now(family, merger, Told.merger(absorbed)).then().statusCode(201);
        now(family, Told.departure("abroad", member(family, 4))).then().statusCode(201);

        Told.undone(family, merger)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("member-left-since"));
        Told.undone(absorbed, merger)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("no-merger"));
        Told.undone(family, Ids.next()).then().statusCode(404);
    }

    @Test
    void householdsDoNotMergeInCircles() {
        var other = Room.registered(FileForm.ofThree());
        refused("same-household", Told.merger(family));
        var back = Told.merger(family);
        now(family, Told.merger(other)).then().statusCode(201);

        now(other, back).then().statusCode(409).body("violations.rule", contains("dissolved"));
        now(family, Told.merger(other, List.of()))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("dissolved"));
    }

    @Test
    void whoeverMergesOrMarriesIsOnDutyOnBothSides() {
        var far = Room.registered(FileForm.ofThree().with("/division", FileForm.VILLAGE_ELSEWHERE));
        for (var change : List.of(Told.merger(far), Told.marriage(member(family, 1), far))) {
            as("village-cadre", FileForm.VILLAGE)
                    .header("If-Match", "\"0\"")
                    .body(change)
                    .put("/v1/households/{id}/family-changes/{change}", family, Ids.next())
                    .then()
                    .statusCode(404);
        }
        Room.read(far).then().header("ETag", "\"0\"");
    }

    /// Each wants the other to become part of it, at the same moment.
    @Test
    void whoeverMergesIntoEachOtherBecomesOne() throws Exception {
        for (var round = 0; round < 5; round++) {
            var one = Room.registered(FileForm.ofThree());
            var other = Room.registered(FileForm.ofThree());
            var mergers = List.of(Told.merger(other), Told.merger(one));
            var stays = List.of(one, other);
            var start = new CyclicBarrier(2);
            try (var people = Executors.newFixedThreadPool(2)) {
                var statuses =
                        people
                                .invokeAll(
                                        List.<Callable<Integer>>of(
                                                () -> merged(start, stays.get(0), mergers.get(0)),
                                                () -> merged(start, stays.get(1), mergers.get(1))))
                                .stream()
                                .map(Future::resultNow)
                                .toList();

                assertThat(statuses).containsOnlyOnce(201).containsAnyOf(409, 412);
            }
        }
    }

    @Test
    void aMoveTakesWhoeverIsOnDutyInBothVillages() {
        var path = "/v1/households/%s/family-changes/%s".formatted(family, Ids.next());
        var far = Told.move(FileForm.VILLAGE_ELSEWHERE);
        for (var duty : List.of(FileForm.VILLAGE, FileForm.VILLAGE_ELSEWHERE, "341623100000")) {
            as("village-cadre", duty)
                    .header("If-Match", "\"0\"")
                    .body(far)
                    .put(path)
                    .then()
                    .statusCode(404);
        }

        var number = Room.file(family).text("/number");
        now(family, far)
                .then()
                .statusCode(201)
                .body("after.division", equalTo(FileForm.VILLAGE_ELSEWHERE));

        assertThat(Room.file(family).text("/number")).isEqualTo(number);
        as("village-cadre", FileForm.VILLAGE)
                .get("/v1/households/{id}/family-changes", family)
                .then()
                .statusCode(404);
        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .get("/v1/households/{id}/family-changes", family)
                .then()
                .statusCode(200);
        var here = DivisionScope.of(FileForm.VILLAGE_ELSEWHERE);
        var nowhere = DivisionScope.of("110101001001");
        assertThat(new RowWall(here.from(), here.until()).count("family_record")).isPositive();
        assertThat(new RowWall(nowhere.from(), nowhere.until()).count("family_record")).isZero();
    }

    @Test
    void whatIsErasedLeavesNoChangesBehind() {
        now(family, Told.birth()).then().statusCode(201);

        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=by-law", family)
                .then()
                .statusCode(204);

        var here = DivisionScope.of(Room.COUNTY);
        var left =
                new RowWall(here.from(), here.until())
                        .ask(
                                "select count(*) from family_record where household_id = '%s'"
                                        .formatted(family));
        assertThat(left).containsExactly("0");
    }

    private static int merged(CyclicBarrier start, UUID household, String merger) throws Exception {
        var path = "/v1/households/%s/family-changes/%s".formatted(household, Ids.next());
        var _ = start.await();
        return Told.of(household, "\"0\"", path, merger).statusCode();
    }

    private void refused(String rule, String change) {
        now(family, change).then().statusCode(422).body("violations.rule", contains(rule));
    }

    private static void tooEarly(UUID household, String change) {
        now(household, change)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("before-last-change"));
    }

    private static Response changes(UUID household) {
        return as("auditor", Room.COUNTY).get("/v1/households/{id}/family-changes", household);
    }
}
