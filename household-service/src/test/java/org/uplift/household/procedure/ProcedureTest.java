package org.uplift.household.procedure;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.HouseholdEvent.StepTaken;
import org.uplift.events.household.Label;
import org.uplift.events.trace.TraceEvent.ProduceSold;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;
import org.uplift.testkit.TopicReader;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProcedureTest {

    private static final int PEOPLE = 6;
    private static final TopicWriter TRACE = TopicWriter.to("trace-events");

    @SuppressWarnings("NullAway.Init")
    private Hall hall;

    @BeforeEach
    void open() {
        hall = Hall.open();
    }

    @Test
    @SuppressWarnings("unchecked")
    void identifiesAFamilyThatAppliedAndHadNoColourUntilThen() {
        var household = hall.entered(hall.family().with("/exitState", "applicant"));
        line(household).body("items[0].label", equalTo("none"));
        line(household).body("items[0].status", equalTo("applicant"));

        var procedure = hall.apply(household, "identification").reviewed();
        line(household).body("items[0].label", equalTo("none"));
        procedure.decide(true).then().statusCode(200).body("state", equalTo("approved"));

        line(household).body("items[0].label", equalTo("red"));
        file(household).body("exitState", equalTo("newly-identified"));
        try (var topic = TopicReader.of("household-events", HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            household,
                            HouseholdRegistered.class,
                            StepTaken.class,
                            StepTaken.class,
                            StepTaken.class,
                            StepTaken.class,
                            HouseholdChanged.class,
                            LabelChanged.class,
                            StepTaken.class);
            assertThat(told)
                    .contains(
                            new StepTaken(
                                    household,
                                    hall.village(),
                                    procedure.id(),
                                    "identification",
                                    "notice",
                                    "on-notice",
                                    hall.day(7)),
                            new StepTaken(
                                    household,
                                    hall.village(),
                                    procedure.id(),
                                    "identification",
                                    "decision",
                                    "approved",
                                    null),
                            new LabelChanged(household, hall.village(), Label.NONE, Label.RED));
        }
    }

    @Test
    void exitsByWayOfPreExitAndTurnsGreen() {
        var household = hall.entered(hall.readyFamily());
        var procedure = hall.apply(household, "exit");

        procedure.announced();
        file(household).body("exitState", equalTo("pre-exit"));
        line(household).body("items[0].label", equalTo("yellow"));
        hall.comesDay(8);
        procedure.review(true).then().statusCode(200);
        procedure.decide(true).then().statusCode(200);

        file(household)
                .body("exitState", equalTo("exited"))
                .body("type", equalTo("exited"))
                .body("actualExitYear", equalTo(hall.day(8).getYear()));
        line(household).body("items[0].label", equalTo("green"));
        hall.county()
                .get("/v1/households/{id}/history", household)
                .then()
                .body("items.reason", hasItem("exit: decision"));
    }

    @Test
    void exitsForGoodWithTheYearOfItsExit() {
        var household =
                hall.entered(
                        hall.readyFamily()
                                .with("/exitState", "exited")
                                .with("/actualExitYear", 2016));
        hall.apply(household, "stable-exit").reviewed().decide(true).then().statusCode(200);
        file(household)
                .body("exitState", equalTo("stably-exited"))
                .body("actualExitYear", equalTo(2016));
        line(household).body("items[0].label", equalTo("green"));
    }

    @Test
    void standsWhereItStoodWhenNothingComesOfItsExit() {
        var household =
                hall.entered(
                        hall.family().with("/exitState", "returned").with("/actualExitYear", 2016));

        hall.apply(household, "exit").announced().withdraw().then().statusCode(200);

        file(household)
                .body("exitState", equalTo("returned"))
                .body("actualExitYear", equalTo(2016));
    }

    @Test
    void doesNotExitBeforeTheScoreIsFull() {
        var unhelped = hall.readyFamily().with("/help/measures", List.of());
        var poor = unhelped.with("/incomes/0/wageFen", 0).with("/incomes/0/operatingFen", 0);
        var procedure = hall.apply(hall.entered(poor), "exit").reviewed();

        refused(procedure.decide(true), 409, "score-not-full")
                .body("violations.message", hasItems("income", "help"));

        procedure.read().then().body("state", equalTo("reviewed"));
    }

    @Test
    void doesNotExitWhileAnythingIsLacking() {
        var household = hall.entered(hall.readyFamily().with("/water/safe", false));
        var procedure = hall.apply(household, "exit").reviewed();

        refused(procedure.decide(true), 409, "still-deprived")
                .body("violations.message", contains("water-unsafe"));

        procedure.read().then().body("state", equalTo("reviewed"));
        file(household).body("exitState", equalTo("pre-exit"));
        procedure.decide(false).then().statusCode(200).body("state", equalTo("refused"));
        file(household).body("exitState", equalTo("not-exited"));
    }

    @Test
    void isStoppedByAnObjectionAndMakesUpForTheDays() {
        var household = hall.entered(hall.family());
        var procedure = hall.apply(household, "exit").announced();
        var objection = Ids.next();

        procedure.object(objection, "has a house in town").then().statusCode(200);
        hall.comesDay(9);
        refused(procedure.review(true), 409, "objection-open");
        refused(procedure.decide(true), 409, "objection-open");
        procedure
                .answer(objection, false)
                .then()
                .statusCode(200)
                .body("state", equalTo("on-notice"))
                .body("noticeUntil", equalTo(hall.day(16).toString()))
                .body("openObjections", empty());
        refused(procedure.review(true), 409, "notice-runs");

        hall.comesDay(17);
        procedure.review(true).then().statusCode(200).body("state", equalTo("reviewed"));
    }

    @Test
    void endsWhereAnObjectionIsRight() {
        var household = hall.entered(hall.family());
        var procedure = hall.apply(household, "exit").announced();
        var objection = Ids.next();
        procedure.object(objection, "they left for good").then().statusCode(200);

        procedure.answer(objection, true).then().statusCode(200).body("state", equalTo("refused"));

        file(household).body("exitState", equalTo("not-exited"));
        refused(procedure.decide(true), 409, "ended");
        procedure.answer(Ids.next(), true).then().statusCode(409);
    }

    @Test
    void keepsNoTextThatNamesPeople() {
        var household = hall.entered(hall.family());
        var procedure = hall.apply(household, "exit").announced();

        refused(procedure.object(Ids.next(), "王建国 has a car"), 422, "names-people");
        refused(procedure.object(Ids.next(), "王 建\u3000国 has a car"), 422, "names-people");
        refused(procedure.object(Ids.next(), "call 13812345678"), 422, "names-people");

        procedure.read().then().body("state", equalTo("on-notice")).body("steps", hasSize(2));
    }

    @Test
    void refusesAWrongVoteAndAShortNotice() {
        var household = hall.entered(hall.family());
        var procedure = hall.apply(household, "exit");

        refused(procedure.appraise(40, 30, 11), 422, "votes-over-voters");
        refused(procedure.announce(hall.day(0), hall.day(7)), 409, "out-of-order");
        refused(procedure.review(true), 409, "out-of-order");
        refused(procedure.decide(true), 409, "out-of-order");
        procedure.appraise(40, 30, 10).then().statusCode(200);
        refused(procedure.announce(hall.day(0), hall.day(6)), 422, "notice-cut-short");
        procedure.announce(hall.day(0), hall.day(7)).then().statusCode(200);
        refused(procedure.review(true), 409, "notice-runs");

        procedure.read().then().body("state", equalTo("on-notice")).body("steps", hasSize(2));
    }

    @Test
    void takesEachStepOnceHoweverOftenAsked() {
        var household = hall.entered(hall.family());
        var procedure = hall.apply(household, "exit");

        procedure.open("exit", "").then().statusCode(200);
        refused(procedure.open("cancellation", ""), 409, "another-procedure");
        procedure.appraise(40, 30, 2).then().statusCode(200);
        procedure.appraise(40, 30, 2).then().statusCode(200).body("steps", hasSize(1));
        refused(procedure.appraise(40, 31, 2), 409, "taken-otherwise");
        hall.county().get("/v1/households/{id}", household).then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void takesAStepOnceThoughManyTakeItAtTheSameMoment() throws Exception {
        var household = hall.entered(hall.readyFamily());
        var procedure = hall.apply(household, "exit").announced();
        hall.comesDay(8);
        procedure.review(true).then().statusCode(200);

        var statuses = together(_ -> procedure.decide(true).statusCode());

        assertThat(statuses).hasSize(PEOPLE).containsOnly(200);
        procedure.read().then().body("steps", hasSize(4));
        hall.county().get("/v1/households/{id}", household).then().header("ETag", equalTo("\"2\""));
    }

    @Test
    void opensOneProcedureOfAKindThoughManyApplyAtTheSameMoment() throws Exception {
        var household = hall.entered(hall.family());

        var statuses = together(_ -> hall.of(household).open("exit", "").statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        refused(hall.of(household).open("exit", ""), 409, "kind-open");
        hall.of(household).open("cancellation", "").then().statusCode(201);
    }

    @Test
    void leavesEachStepToItsLevelAndItsPlace() {
        var household = hall.entered(hall.family());
        var procedure = hall.apply(household, "exit").announced();
        hall.comesDay(8);
        var agreed = "{\"agrees\":true}";
        var approved = "{\"approves\":true}";
        var inTheVillage = as("township-officer", hall.village());
        var inTheTownship = as("county-officer", Hall.TOWNSHIP);
        var besides = as("township-officer", "341623100000");

        refused(procedure.step(inTheVillage, "review", agreed), 409, "wrong-level");
        procedure.step(besides, "review", agreed).then().statusCode(404);
        procedure.step(hall.cadre(), "review", agreed).then().statusCode(403);
        procedure.step(hall.county(), "review", agreed).then().statusCode(403);
        procedure.review(true).then().statusCode(200);
        refused(procedure.step(inTheTownship, "decision", approved), 409, "wrong-level");
        procedure.step(hall.township(), "decision", approved).then().statusCode(403);
        given().body(approved)
                .contentType("application/json")
                .put(procedure.path() + "/decision")
                .then()
                .statusCode(401);

        procedure.read().then().body("state", equalTo("reviewed"));
    }

    @Test
    void beginsOnlyWhereTheHouseholdStands() {
        var cancelled = hall.entered(hall.family().with("/exitState", "cancelled"));
        refused(hall.of(cancelled).open("exit", ""), 409, "not-from-here");
        refused(hall.of(cancelled).open("monitoring", watch("sudden")), 409, "not-from-here");
        refused(hall.of(cancelled).open("cancellation", ""), 409, "not-from-here");
        var poor = hall.entered(hall.family());
        refused(hall.of(poor).open("identification", ""), 409, "not-from-here");
        refused(hall.of(poor).open("return", ""), 409, "not-from-here");
        refused(hall.of(poor).open("stable-exit", ""), 409, "not-from-here");
        refused(hall.of(poor).open("risk-removal", ""), 422, "detail-missing");
        refused(hall.of(poor).open("monitoring", ""), 422, "detail-missing");
        refused(hall.of(poor).open("exit", watch("sudden")), 422, "detail-unexpected");
        refused(hall.of(poor).openFor("exit", "below-line"), 422, "reason-unfit");
        hall.of(poor).open("arrest", "").then().statusCode(400);
    }

    /// What was applied for before is not approved any more.
    @Test
    void letsACancelledHouseholdExitNoMore() {
        var household = hall.entered(hall.family());
        var exit = hall.apply(household, "exit");
        var cancellation = hall.apply(household, "cancellation");
        exit.announced();
        cancellation.reviewed().decide(true).then().statusCode(200);
        file(household).body("exitState", equalTo("cancelled"));

        exit.review(true).then().statusCode(200);
        refused(exit.decide(true), 409, "not-from-here");

        line(household).body("items[0].label", equalTo("none"));
    }

    @Test
    void returnsToPovertyWithTheYearOfItsExit() {
        var household =
                hall.entered(
                        hall.family().with("/exitState", "exited").with("/actualExitYear", 2016));

        hall.apply(household, "return").reviewed().decide(true).then().statusCode(200);

        file(household).body("exitState", equalTo("returned"));
        file(household).body("actualExitYear", equalTo(2016));
        line(household).body("items[0].label", equalTo("red"));
    }

    /// A sale that was none: without it the family of three is under the national line of 2016.
    @Test
    void turnsTheLabelOfWhomAFactBringsUnderTheLine() {
        var household =
                hall.entered(
                        hall.family()
                                .with("/exitState", "exited")
                                .with("/actualExitYear", 2016)
                                .with("/incomes/0/wageFen", 400_000));
        var sale = Ids.next();
        TRACE.tell(sold(sale, household, 300_000), 0);
        var taken = TRACE.tell(sold(sale, household, 0), 1);
        await().atMost(60, SECONDS)
                .untilAsserted(() -> warnings().body("items.reason", contains("income-fell")));
        warnings().body("items.version", contains(2)).body("items.asked.risk", contains("other"));
        hall.county()
                .get("/v1/households/{id}/history", household)
                .then()
                .body("items[0].reason", containsString(taken.id().toString()));
        line(household).body("items[0].label", equalTo("green"));

        var id = UUID.fromString(warnings().extract().path("items[0].id"));
        var monitoring = hall.of(household, id).announced();
        var fallen = hall.apply(household, "return").announced();
        hall.comesDay(8);
        for (var procedure : List.of(monitoring, fallen)) {
            procedure.review(true).then().statusCode(200);
            procedure.decide(true).then().statusCode(200).body("state", equalTo("approved"));
        }
        file(household)
                .body("type", equalTo("monitored"))
                .body("exitState", equalTo("returned"))
                .body("monitoring.risks", contains("other"));
        line(household).body("items[0].label", equalTo("red"));
    }

    private ValidatableResponse warnings() {
        return hall.cadre().get("/v1/warnings?division=" + hall.village()).then().statusCode(200);
    }

    private static ProduceSold sold(UUID sale, UUID household, long fen) {
        return new ProduceSold(sale, household, household, fen, LocalDate.of(2016, 5, 1));
    }

    @Test
    void watchesForSixMonthsBeforeARiskIsRemoved() {
        var household = hall.entered(hall.family());
        hall.apply(household, "monitoring", watch("marginal")).reviewed().decide(true);
        file(household)
                .body("type", equalTo("monitored"))
                .body("monitoring.risks", contains("illness"));
        var removal = ",\"removal\":\"helped\"";
        refused(hall.of(household).open("risk-removal", removal), 409, "watched-too-short");

        hall.comesMonth(7);
        var procedure = hall.apply(household, "risk-removal", removal);
        var today = hall.day(0).plusMonths(7);
        procedure
                .step(
                        hall.cadre(),
                        "appraisal",
                        "{\"on\":\"%s\",\"votersPresent\":9,\"votesFor\":9}".formatted(today))
                .then()
                .statusCode(200);
        procedure.announce(today, today.plusDays(7)).then().statusCode(200);
        hall.comesMonth(8);
        procedure.review(true).then().statusCode(200);
        procedure.decide(true).then().statusCode(200);

        file(household)
                .body("type", equalTo("general"))
                .body("monitoring.removal", equalTo("helped"));
    }

    @Test
    void isNotTypedIntoAFile() {
        var household = hall.entered(hall.family());

        for (var edit :
                Map.<String, Object>of(
                                "/exitState",
                                "exited",
                                "/type",
                                "exited",
                                "/actualExitYear",
                                2018,
                                "/monitoring",
                                Map.of("type", "sudden", "risks", List.of(), "since", "2016-03"))
                        .entrySet()) {
            refused(edited(household, edit.getKey(), edit.getValue()), 409, "decided-by-procedure");
        }

        file(household).body("exitState", equalTo("not-exited")).body("monitoring", nullValue());
    }

    @Test
    void movesWithItsHouseholdAndGoesWithIt() {
        var household = hall.entered(hall.family());
        var procedure = hall.apply(household, "exit");
        var before = new RowWall(hall.village(), hall.village() + "0");

        assertThat(before.count("proceeding")).isOne();
        edited(household, "/division", FileForm.OTHER_VILLAGE).then().statusCode(200);
        assertThat(before.count("proceeding")).isZero();
        procedure.read().then().statusCode(404);
        as("village-cadre", FileForm.OTHER_VILLAGE).get(procedure.path()).then().statusCode(200);

        hall.county().delete("/v1/households/{id}?ground=by-law", household).then().statusCode(204);
        hall.county().get(procedure.path()).then().statusCode(404);
    }

    @Test
    void listsWhatIsToBeDone() {
        var waiting = hall.entered(hall.family());
        var other = hall.entered(hall.family());
        var procedure = hall.apply(waiting, "exit");
        hall.apply(other, "cancellation").announced();

        todo("state=applied").body("items.id", contains(procedure.id().toString()));
        todo("kind=cancellation").body("items.state", contains("on-notice"));
        todo("household=" + waiting).body("items.householdId", contains(waiting.toString()));
        var first = todo("limit=1").body("items", hasSize(1)).extract().<String>path("next");
        todo("limit=1&after=" + first).body("items", hasSize(1)).body("next", nullValue());
        as("village-cadre", FileForm.VILLAGE)
                .get("/v1/procedures?division=" + hall.village())
                .then()
                .body("items", empty());
    }

    private ValidatableResponse todo(String query) {
        return hall.township()
                .get("/v1/procedures?division=" + hall.village() + "&" + query)
                .then()
                .statusCode(200);
    }

    private Response edited(UUID household, String item, Object value) {
        var current = hall.county().get("/v1/households/{id}", household);
        return hall.county()
                .header("If-Match", current.header("ETag"))
                .body(FileForm.of(current.asString()).with(item, value).bytes())
                .put("/v1/households/{id}/file", household);
    }

    private ValidatableResponse file(UUID household) {
        return hall.county().get("/v1/households/{id}", household).then().statusCode(200);
    }

    private ValidatableResponse line(UUID household) {
        var number = file(household).extract().<String>path("number");
        return hall.county().get("/v1/households?number=" + number).then().statusCode(200);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse refused(Response answer, int status, String rule) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.rule", hasItem(rule));
    }

    private static String watch(String type) {
        return ",\"watch\":{\"type\":\"%s\",\"risks\":[\"illness\"]}".formatted(type);
    }

    private static <T> List<T> together(IntFunction<T> request) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var requests =
                    IntStream.range(0, PEOPLE)
                            .<Callable<T>>mapToObj(i ->
                                    () -> {
                                        var _ = start.await();
                                        return request.apply(i);
                                    })
                            .toList();
            return people.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
