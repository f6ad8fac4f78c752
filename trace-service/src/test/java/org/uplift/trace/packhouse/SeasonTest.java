package org.uplift.trace.packhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.GROWER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.trace.TraceEvent;
import org.uplift.events.trace.TraceEvent.HarvestRecorded;
import org.uplift.events.trace.TraceEvent.ProduceSold;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicReader;
import org.uplift.trace.grower.Neighbours;
import org.uplift.trace.orchard.Season;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SeasonTest {

    private final String village = Family.anyVillage();
    private final UUID household = Neighbours.in(village);
    private final Season season = new Season(village, household);

    @BeforeEach
    void plant() {
        var _ = season.product().plot();
    }

    @Test
    void goesFromTheOrchardToTheBuyerInTheWordsOfEpcis() {
        season.harvest().grade().pack().stack().ship();

        sell(season.sale, season.saleBody(50, 0, 10)).statusCode(201).body("events", hasSize(1));

        findings().body("items", empty());
        lots("harvested").body("items.usedKg", contains(120));
        lots("packed").body("items.soldKg", contains(50));
        events("EQ_bizStep=commissioning&MATCH_anyEPCClass=" + lot("H"))
                .body("epcisBody.queryResults.resultsBody.eventList", hasSize(1))
                .body(
                        "epcisBody.queryResults.resultsBody.eventList[0].ilmd.'cbvmda:lotNumber'",
                        equalTo(season.lot("H")));
        events("MATCH_anyEPC=https://id.gs1.org/01/" + season.gtin + "/21/" + season.serial(3))
                .body("epcisBody.queryResults.resultsBody.eventList", hasSize(3));
        events("MATCH_anyEPC=https://id.gs1.org/00/" + season.sscc)
                .body("epcisBody.queryResults.resultsBody.eventList", hasSize(2));
    }

    @Test
    void tellsOfHarvestsAndSalesOnceHoweverOftenTheyAreSaid() {
        season.harvest().grade().pack();
        season.put("/v1/harvests/" + season.harvest, season.harvestBody("2025-10-10"))
                .statusCode(200);
        var again = Ids.next();
        sell(season.sale, season.saleBody(25, 0, 5)).statusCode(201);
        sell(season.sale, season.saleBody(25, 0, 5)).statusCode(200);
        sell(season.sale, season.saleBody(20, 5, 9))
                .statusCode(409)
                .body("violations.rule", contains("other-step"));
        sell(again, season.saleBody(20, 5, 9)).statusCode(201);

        try (var topic = TopicReader.of("trace-events", TraceEvent.class)) {
            topic.awaitAbout(season.harvest, HarvestRecorded.class);
            topic.awaitAbout(season.sale, ProduceSold.class);
            topic.awaitAbout(again, ProduceSold.class);
        }
    }

    @Test
    void tellsWhereAPlotBoreMoreThanItCan() {
        var much = season.harvestBody("2025-10-10").replace("120.5", "3000.5");
        season.put("/v1/harvests/" + season.harvest, much).statusCode(201);

        findings()
                .body("items.rule", contains("more-harvested-than-the-plot-bears"))
                .body("items.came", contains(3000))
                .body("items.went", contains(3000.5f));
    }

    @Test
    void harvestsNothingWithinTheWaitingDays() {
        var sprayed =
                """
                {"kind": "spraying", "agent": "石硫合剂", "amount": 2, "unit": "kg",
                 "on": "2025-09-20", "waitingDays": 21}
                """;
        var treatments = "/v1/plots/" + season.plot + "/treatments/";
        season.put(treatments + Ids.next(), sprayed).statusCode(201);

        season.put("/v1/harvests/" + season.harvest, season.harvestBody("2025-10-10"))
                .statusCode(409)
                .body("violations.rule", contains("waiting-days"));
        season.put("/v1/harvests/" + season.harvest, season.harvestBody("2025-10-11"))
                .statusCode(201);

        season.put(treatments + Ids.next(), sprayed.replace("09-20", "10-01"))
                .statusCode(409)
                .body("violations.rule", contains("waiting-days"));
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        refused("/v1/harvests/", season.harvestBody("2099-01-01"), "day-to-come");
        refused("/v1/harvests/", season.harvestBody("2009-10-10"), "day-out-of-bounds");
        refused("/v1/harvests/", season.harvestBody("2014-10-10"), "before-planting");
        season.put("/v1/harvests/" + Ids.next(), season.harvestBody("2025-02-30")).statusCode(400);
        season.put(
                        "/v1/harvests/" + Ids.next(),
                        season.harvestBody("2025-10-10").replace("120.5", "-120.5"))
                .statusCode(400)
                .body("violations.rule", contains("Positive"));
        season.harvest();
        refused("/v1/harvests/", season.harvestBody("2025-10-10"), "lot-known");
        refused("/v1/packings/", season.packingBody(season.lot("H")), "never-graded");
        refused(
                "/v1/gradings/",
                season.gradingBody().replace("\"kg\": 120}", "\"kg\": 121}"),
                "more-than-there-is");
        refused("/v1/gradings/", season.gradingBody().replace("12.5", "22.5"), "more-than-went-in");
        refused("/v1/gradings/", season.gradingBody().replace("10-11", "10-09"), "day-before");
        season.grade();
        refused(
                "/v1/packings/",
                season.packingBody(season.lot("G")).replace("\"kg\": 52", "\"kg\": 49"),
                "more-than-went-in");
        refused("/v1/gradings/", season.gradingBody(), "more-than-there-is");
        season.put("/v1/products/" + season.gtin.substring(0, 13) + other(), season.productBody())
                .statusCode(400)
                .body("violations.rule", contains("check-digit"));
    }

    @Test
    void sellsNoMoreThanWasHarvestedAndNoBoxTwice() {
        season.harvest().grade().pack();

        refused("/v1/sales/", season.saleBody(130, 0, 0), "sold-above-harvest");
        refused("/v1/sales/", season.saleBody(25, 0, 0), "boxes-unnamed");
        refused(
                "/v1/sales/",
                season.saleBody(49, 0, 0).replace(season.lot("P"), season.lot("G")),
                "more-than-there-is");
        refused("/v1/sales/", season.saleBody(20, 0, 5), "boxes-weigh-otherwise");
        refused("/v1/sales/", season.saleBody(20, 0, 4).replace("10-14", "10-11"), "day-before");
        sell(season.sale, season.saleBody(20, 0, 4)).statusCode(201);
        refused("/v1/sales/", season.saleBody(20, 3, 7), "box-sold");
        season.put(
                        "/v1/sales/" + Ids.next(),
                        season.saleBody(20, 4, 8)
                                .replace(household.toString(), Neighbours.in(village).toString()))
                .statusCode(409)
                .body("violations.rule", contains("other-grower"));

        lots("packed").body("items.soldKg", contains(20));
    }

    @Test
    void takesAStepOnceThoughTwoSayItAtTheSameMoment() throws Exception {
        season.harvest().grade().pack();

        assertThat(atOnce(() -> sale(season.sale, 0, 4), () -> sale(season.sale, 0, 4)))
                .containsExactlyInAnyOrder(201, 200);
        assertThat(atOnce(() -> sale(Ids.next(), 4, 8), () -> sale(Ids.next(), 6, 10)))
                .containsExactlyInAnyOrder(201, 409);

        lots("packed").body("items.soldKg", contains(40));
    }

    /// Each box tells how much its growers sold: also one that was not sold itself.
    @Test
    void showsBuyersAtTheNextScanWhatIsNewOfAGrower() {
        season.harvest().grade().pack();
        var grower = "/v1/growers/" + household;
        Requests.as(COUNTY_OFFICER, village).put(grower + "/consents/sales").then().statusCode(204);
        sell(season.sale, today(season.saleBody(20, 0, 4))).statusCode(201);
        page(9).body(containsString("under 1,000 yuan"));

        sell(Ids.next(), today(season.saleBody(20, 4, 8))).statusCode(201);
        page(9).body(containsString("1,000 to 5,000 yuan")).body(not(containsString("GF-77")));

        season.put("/v1/certificates/" + Ids.next(), season.certificateBody("GF-77"))
                .statusCode(201);
        page(9).body(containsString("GF-77"));

        season.put("/v1/lab-results/" + Ids.next(), season.reportBody("R-77")).statusCode(201);
        page(9).body(containsString("report R-77"));

        Requests.as(COUNTY_OFFICER, village)
                .delete(grower + "/consents/sales")
                .then()
                .statusCode(204);
        page(9).body(not(containsString("1,000 to 5,000 yuan")));
    }

    @Test
    void aGrowerWorksWithTheirOwnPlotsAlone() {
        var other = Neighbours.in(village);
        var subject = "grower-" + Ids.next();
        season.put("/v1/growers/" + other + "/keeper", "{\"subject\": \"%s\"}".formatted(subject))
                .statusCode(204);
        season.harvest();

        var token = Tokens.of(subject, GROWER, village);
        Requests.with(token).get("/v1/plots/" + season.plot).then().statusCode(404);
        Requests.with(token).get("/v1/plots").then().body("items", empty());
        Requests.with(token).get("/v1/lots").then().body("items", empty());
        Requests.with(token)
                .body(season.harvestBody("2025-10-12"))
                .put("/v1/harvests/" + Ids.next())
                .then()
                .statusCode(404);

        season.put(
                        "/v1/growers/" + household + "/keeper",
                        "{\"subject\": \"%s\"}".formatted(subject))
                .statusCode(204);
        Requests.with(token)
                .get("/v1/plots")
                .then()
                .body("items.id", hasItem(season.plot.toString()));
    }

    @Test
    void nobodyIsToldWhereTheLandOfAnErasedHouseholdLies() {
        Requests.as(COUNTY_OFFICER, village)
                .get("/v1/plots/" + season.plot)
                .then()
                .body("place.coordinates", hasSize(2))
                .body("bearsKg", equalTo(3000));

        Neighbours.erase(household);

        Requests.as(COUNTY_OFFICER, village)
                .get("/v1/plots/" + season.plot)
                .then()
                .statusCode(200)
                .body("place.coordinates", empty());
    }

    private void refused(String path, String body, String rule) {
        season.put(path + Ids.next(), body)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations.rule", contains(rule));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
            throws InterruptedException {
        try (var both = Executors.newFixedThreadPool(2)) {
            return both.invokeAll(List.of(one, other)).stream().map(Future::resultNow).toList();
        }
    }

    private int sale(UUID id, int from, int until) {
        return sell(id, season.saleBody(5 * (until - from), from, until)).extract().statusCode();
    }

    private static String today(String sale) {
        return sale.replace("2025-10-14", LocalDate.now(Time.HERE).toString());
    }

    private ValidatableResponse page(int box) {
        return season.page(box).statusCode(200);
    }

    private ValidatableResponse sell(UUID id, String body) {
        return season.put("/v1/sales/" + id, body);
    }

    private ValidatableResponse lots(String kind) {
        return Requests.as(COUNTY_OFFICER, village)
                .get("/v1/lots?kind={kind}&householdId={id}", kind, household)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse events(String query) {
        return Requests.as(COUNTY_OFFICER, village)
                .get("/epcis/events?" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse findings() {
        return Requests.as(COUNTY_OFFICER, village)
                .get("/v1/balance-findings?division=" + village)
                .then()
                .statusCode(200);
    }

    private String lot(String kind) {
        return "https://id.gs1.org/01/" + season.gtin + "/10/" + season.lot(kind);
    }

    private int other() {
        return (season.gtin.charAt(13) - '0' + 1) % 10;
    }
}
