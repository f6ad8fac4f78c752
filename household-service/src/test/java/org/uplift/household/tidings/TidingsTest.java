package org.uplift.household.tidings;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.EventCodec;
import org.uplift.events.EventEnvelope;
import org.uplift.events.jobs.JobsEvent.Placed;
import org.uplift.events.jobs.JobsEvent.PlacementEnded;
import org.uplift.events.jobs.JobsEvent.WagePaid;
import org.uplift.events.relocation.RelocationEvent.MovedIn;
import org.uplift.events.relocation.RelocationEvent.OldHouseDemolished;
import org.uplift.events.trace.TraceEvent.PledgeHandedOver;
import org.uplift.events.trace.TraceEvent.ProduceSold;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.DeadLetters;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;

/// Other services as they will tell it.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TidingsTest {

    private static final TopicWriter TRACE = TopicWriter.to("trace-events");
    private static final TopicWriter JOBS = TopicWriter.to("jobs-events");
    private static final TopicWriter MOVES = TopicWriter.to("relocation-events");
    private static final LocalDate IN_2016 = LocalDate.of(2016, 5, 1);
    private static final int OPERATING = 300_000;
    private static final int WAGE = 1_200_000;

    private final UUID sale = Ids.next();
    private final UUID placement = Ids.next();
    private String village = "";
    private UUID household = new UUID(0, 0);
    private UUID head = new UUID(0, 0);

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        household = Room.registered(FileForm.ofThree().with("/division", village));
        head = UUID.fromString(file().getString("members[0].id"));
    }

    @Test
    void addsWhatWasSoldOnceAndCorrectsIt() {
        var first = TRACE.tell(sold(5_000), 0);
        TRACE.repeat(first);
        TRACE.tell(sold(5_000), 0);
        var corrected = TRACE.tell(sold(3_000), 2);
        TRACE.tell(sold(9_000), 1);
        var last = TRACE.tell(sold(4_000), 3);

        var file = at(3);

        assertThat(file.getInt("incomes[0].operatingFen")).isEqualTo(OPERATING + 4_000);
        assertThat(reasons())
                .containsExactly(
                        told("trace.produce-sold.v1", last),
                        told("trace.produce-sold.v1", corrected),
                        told("trace.produce-sold.v1", first),
                        "registered");
    }

    @Test
    void takesBackWhatWasNeverSold() {
        TRACE.tell(sold(5_000), 0);
        TRACE.tell(sold(0), 1);

        assertThat(at(2).getInt("incomes[0].operatingFen")).isEqualTo(OPERATING);
    }

    @Test
    void movesASaleToTheYearItWasOf() {
        TRACE.tell(sold(5_000), 0);
        TRACE.tell(new ProduceSold(sale, household, household, 5_000, LocalDate.of(2017, 1, 2)), 1);

        var file = at(2);

        assertThat(file.getInt("incomes[0].operatingFen")).isEqualTo(OPERATING);
        assertThat(file.getInt("incomes[1].operatingFen")).isEqualTo(5_000);
    }

    /// A year of which a first sale is told makes nobody poor.
    @Test
    void judgesNobodyByAYearThatNobodyStated() {
        var before = card().getInt("perCapitaFen");
        var year = LocalDate.now(Time.HERE).getYear();
        TRACE.tell(
                new PledgeHandedOver(sale, household, household, 5_000, LocalDate.of(year, 1, 1)),
                0);

        var file = at(1);

        assertThat(file.getInt("incomes[1].operatingFen")).isEqualTo(5_000);
        assertThat(file.getBoolean("incomes[1].running")).isTrue();
        assertThat(card().getInt("perCapitaFen")).isEqualTo(before);
    }

    @Test
    void keepsWhoWorksWhereForWhat() {
        JOBS.tell(placed(350_000), 0);
        JOBS.tell(paid("2016-03", 340_000), 1);
        JOBS.tell(paid("2016-04", 360_000), 2);
        JOBS.tell(paid("2016-03", 350_000), 3);

        var file = at(4);

        assertThat(file.getInt("incomes[0].wageFen")).isEqualTo(WAGE + 710_000);
        var work = "members.find { it.id == '%s' }.work.".formatted(head);
        assertThat(file.getString(work + "place")).isEqualTo("outside");
        assertThat(file.getString(work + "employer")).isNull();
        assertThat(file.getInt(work + "months")).isEqualTo(2);
        assertThat(file.getInt(work + "monthlyWageFen")).isEqualTo(350_000);
    }

    @Test
    void endsWorkThoughItsBeginningIsToldTooLate() {
        JOBS.tell(paid("2016-03", 340_000), 1);
        JOBS.tell(new PlacementEnded(placement, household, head, IN_2016), 2);
        JOBS.tell(placed(350_000), 0);
        JOBS.tell(paid("2016-04", 100), 3);

        var file = at(3);

        var work = "members.find { it.id == '%s' }.work.".formatted(head);
        assertThat(file.getString(work + "place")).isNull();
        assertThat(file.getInt(work + "monthlyWageFen")).isZero();
        assertThat(file.getInt(work + "months")).isZero();
        assertThat(file.getInt("incomes[0].wageFen")).isEqualTo(WAGE + 340_100);
    }

    @Test
    void movesTheHousehold() {
        MOVES.tell(moved(FileForm.VILLAGE_ELSEWHERE, 22.5), 3);
        MOVES.tell(moved(FileForm.OTHER_VILLAGE, 20), 2);
        MOVES.tell(new OldHouseDemolished(household, IN_2016), 4);

        var file = at(2);

        assertThat(file.getString("division")).isEqualTo(FileForm.VILLAGE_ELSEWHERE);
        assertThat(file.getString("relocation.site")).isEqualTo("新苑");
        assertThat(file.getDouble("relocation.areaPerPersonM2")).isEqualTo(22.5);
        assertThat(file.getBoolean("relocation.oldHouseDemolished")).isTrue();
        as("village-cadre", village)
                .get("/v1/households/{id}/card", household)
                .then()
                .statusCode(404);
        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .get("/v1/households/{id}/card", household)
                .then()
                .statusCode(200);
    }

    @Test
    void laysAsideWhatNoFileMayHoldAndLearnsTheNext() {
        var nowhere = MOVES.tell(moved("999999999999", 20), 1);
        MOVES.tell(new OldHouseDemolished(household, IN_2016), 2);

        assertThat(at(1).getString("division")).isEqualTo(village);
        try (var aside = DeadLetters.of("household")) {
            aside.awaitOnly(household, EventCodec.write(nowhere));
        }
    }

    /// The nonsense on the same key comes after it: were the sale laid aside, it would lie there.
    @Test
    void passesOverWhatWasErasedWithoutAWord() {
        TRACE.tell(sold(5_000), 0);
        var _ = at(1);
        as("operator", Room.COUNTY)
                .delete("/v1/households/{id}?ground=by-law", household)
                .then()
                .statusCode(204);

        TRACE.tell(sold(6_000), 1);
        TRACE.say(sale, "nonsense");

        try (var aside = DeadLetters.of("household")) {
            aside.awaitOnly(sale, "nonsense");
        }
        Room.read(household).then().statusCode(404);
    }

    @Test
    void isWrittenDownAsLearned() {
        TRACE.tell(sold(5_000), 0);
        var _ = at(1);

        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items.find { it.operation == 'trace-events' }.act", equalTo("learned"));
    }

    private ProduceSold sold(long fen) {
        return new ProduceSold(sale, household, household, fen, IN_2016);
    }

    private Placed placed(long fen) {
        return new Placed(
                placement, household, head, "outside", "construction", "organised", fen, IN_2016);
    }

    private WagePaid paid(String month, long fen) {
        return new WagePaid(placement, household, head, YearMonth.parse(month), fen);
    }

    private MovedIn moved(String to, double area) {
        return new MovedIn(household, village, to, "新苑", "concentrated", area, IN_2016);
    }

    private static String told(String type, EventEnvelope fact) {
        return "told: %s %s".formatted(type, fact.id());
    }

    /// Waits for the version that the last fact leads to.
    private JsonPath at(int version) {
        await().atMost(60, SECONDS)
                .untilAsserted(() ->
                        assertThat(Room.read(household).header("ETag"))
                                .isEqualTo("\"%d\"".formatted(version)));
        return file();
    }

    private JsonPath file() {
        return Room.read(household).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath card() {
        return as("village-cadre", Room.COUNTY)
                .get("/v1/households/{id}/card", household)
                .jsonPath();
    }

    private List<String> reasons() {
        return as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/history", household)
                .jsonPath()
                .getList("items.reason");
    }
}
