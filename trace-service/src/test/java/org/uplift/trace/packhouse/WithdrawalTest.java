package org.uplift.trace.packhouse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
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
class WithdrawalTest {

    private static final String WRONG = "{\"reason\": \"said-wrong\"}";
    private static final String NEVER = "{\"reason\": \"did-not-happen\"}";

    private final String village = Family.anyVillage();
    private final UUID household = Neighbours.in(village);
    private final Season season = new Season(village, household);

    @BeforeEach
    void plant() {
        var _ = season.product().plot();
    }

    @Test
    void takesASeasonBackFromItsEndToItsBeginning() {
        season.harvest().grade().pack();
        var pallet = season.put("/v1/pallets/" + season.sscc, season.palletBody()).extract();
        var stacked = UUID.fromString(pallet.jsonPath().getString("id"));
        season.ship();
        season.put("/v1/sales/" + season.sale, season.saleBody(50, 0, 10)).statusCode(201);

        for (var step :
                new UUID[] {
                    season.harvest, season.grading, season.packing, stacked, season.shipment
                }) {
            refused(step, WRONG, "stands-on-it");
        }
        takeBack(season.sale, NEVER);
        lots("packed").body("items.soldKg", contains(0)).body("items.usedKg", contains(0));
        takeBack(season.shipment, WRONG);
        takeBack(stacked, WRONG);
        takeBack(season.packing, WRONG);
        lots("packed").body("items", empty());
        lots("graded").body("items.usedKg", contains(0, 0));
        takeBack(season.grading, WRONG);
        takeBack(season.harvest, WRONG);

        lots("harvested").body("items", empty());
        Requests.as(COUNTY_OFFICER, village)
                .get("/v1/balance-findings?division=" + village)
                .then()
                .body("items", empty());
        season.page(3).statusCode(404);
        try (var topic = TopicReader.of("trace-events", TraceEvent.class)) {
            topic.awaitAbout(season.harvest, HarvestRecorded.class, HarvestRecorded.class);
            topic.awaitAbout(season.sale, ProduceSold.class, ProduceSold.class);
        }
    }

    @Test
    void saysOfItsEventsThatTheyWereWrongAndWhatHoldsInstead() {
        season.harvest();
        var right = Ids.next();
        var body = season.harvestBody("2025-10-09").replace(season.lot("H"), season.lot("I"));
        var event =
                season.put("/v1/harvests/" + season.harvest, season.harvestBody("2025-10-10"))
                        .extract()
                        .jsonPath()
                        .getString("events[0]");
        var holds =
                season.put("/v1/harvests/" + right, body)
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("events[0]");

        takeBack(
                season.harvest,
                "{\"reason\": \"said-wrong\", \"instead\": \"%s\"}".formatted(right));

        var list = "epcisBody.queryResults.resultsBody.eventList";
        Requests.as(COUNTY_OFFICER, village)
                .get("/epcis/events?EQ_eventID=" + event + "&EXISTS_errorDeclaration=true")
                .then()
                .statusCode(200)
                .body(list, hasSize(1))
                .body(list + "[0].errorDeclaration.reason", equalTo("incorrect_data"))
                .body(list + "[0].errorDeclaration.correctiveEventIDs", contains(holds))
                .body(list + "[0].ilmd.'cbvmda:lotNumber'", equalTo(season.lot("H")));
        lots("harvested").body("items.code", contains(season.lot("I")));
    }

    @Test
    void showsBuyersAtTheNextScanThatItWasNotSo() {
        season.harvest().grade().pack();
        var grower = "/v1/growers/" + household;
        Requests.as(COUNTY_OFFICER, village).put(grower + "/consents/sales").then().statusCode(204);
        var today = LocalDate.now(Time.HERE).toString();
        var sale =
                season.saleBody(20, 0, 4).replace("98000", "198000").replace("2025-10-14", today);
        season.put("/v1/sales/" + season.sale, sale).statusCode(201);
        var certificate = Ids.next();
        season.put("/v1/certificates/" + certificate, season.certificateBody("GF-78"))
                .statusCode(201);
        var report = Ids.next();
        season.put("/v1/lab-results/" + report, season.reportBody("R-78")).statusCode(201);
        season.page(0)
                .body(containsString("1,000 to 5,000 yuan"))
                .body(containsString("</time>Sold"))
                .body(containsString("GF-78"))
                .body(containsString("R-78"));

        takeBack(season.sale, NEVER);
        season.page(0)
                .body(not(containsString("</time>Sold")))
                .body(not(containsString("1,000 to 5,000 yuan")))
                .body(containsString("Harvested"))
                .body(containsString("Given its code"));
        takeBack(certificate, WRONG);
        season.page(0).body(not(containsString("GF-78")));
        takeBack(report, WRONG);
        season.page(0)
                .body(not(containsString("R-78")))
                .body(not(containsString("</time>Inspected")));
    }

    /// Whoever never got a recalled pallet is not told of it.
    @Test
    void tellsThoseWhoHoldRecalledThingsThatTheyDo() {
        season.harvest().grade().pack().stack().ship();
        var recall = "/v1/recalls/" + Ids.next();
        var lot = "/01/%s/10/%s".formatted(season.gtin, season.lot("H"));
        season.put(recall, "{\"lot\": \"%s\", \"reason\": \"residue\"}".formatted(lot))
                .statusCode(200);
        notices(recall).body("owner", hasItem("https://id.gs1.org/417/6901234567892"));

        takeBack(season.shipment, WRONG);

        notices(recall).body("owner", everyItem(nullValue()));
    }

    @Test
    void isForWhoeverRecordedItAndForTheCounty() {
        var recorder = Tokens.of("cadre-" + Ids.next(), VILLAGE_CADRE, village);
        Requests.with(recorder)
                .body(season.harvestBody("2025-10-10"))
                .put("/v1/harvests/" + season.harvest)
                .then()
                .statusCode(201);
        var path = "/v1/steps/" + season.harvest + "/withdrawal";

        Requests.with(Tokens.of("cadre-" + Ids.next(), VILLAGE_CADRE, village))
                .body(WRONG)
                .put(path)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("other-recorder"));
        Requests.as(VILLAGE_CADRE, Family.anyVillage())
                .body(WRONG)
                .put(path)
                .then()
                .statusCode(404);
        Requests.with(recorder).body(WRONG).put(path).then().statusCode(200);
        Requests.as(COUNTY_OFFICER, village).body(WRONG).put(path).then().statusCode(200);
        refused(season.harvest, NEVER, "taken-back");
        season.put("/v1/harvests/" + season.harvest, season.harvestBody("2025-10-10"))
                .statusCode(409)
                .body("violations.rule", contains("taken-back"));
        season.put("/v1/harvests/" + Ids.next(), season.harvestBody("2025-10-10")).statusCode(201);
    }

    @Test
    void forgetsWhoRecordedItWithTheHousehold() {
        var grower = Tokens.of("grower-" + Ids.next(), VILLAGE_CADRE, village);
        Requests.with(grower)
                .body(season.harvestBody("2025-10-10"))
                .put("/v1/harvests/" + season.harvest)
                .then()
                .statusCode(201);
        Neighbours.erase(household);

        Requests.with(grower)
                .body(WRONG)
                .put("/v1/steps/" + season.harvest + "/withdrawal")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("other-recorder"));
    }

    @Test
    void isRefusedForReasonsThatAreNone() {
        season.harvest();
        var path = "/v1/steps/" + season.harvest + "/withdrawal";
        season.put(path, "{\"reason\": \"because\"}").statusCode(400);
        season.put(path, "{}").statusCode(400);
        season.put("/v1/steps/" + Ids.next() + "/withdrawal", WRONG).statusCode(404);
        var other = "{\"reason\": \"said-wrong\", \"instead\": \"%s\"}";
        refused(season.harvest, other.formatted(season.harvest), "no-such-step");
        refused(season.harvest, other.formatted(Ids.next()), "no-such-step");

        lots("harvested").body("items", hasSize(1));
    }

    @Test
    void putsOtherBoxesOnAPalletThatWasTakenBack() {
        season.harvest().grade().pack();
        var path = "/v1/pallets/" + season.sscc;
        var first = season.put(path, season.palletBody()).statusCode(201).extract().jsonPath();
        takeBack(UUID.fromString(first.getString("id")), WRONG);

        season.put(path, season.palletBody())
                .statusCode(409)
                .body("violations.rule", contains("taken-back"));
        var other =
                season.palletBody()
                        .replace("\"" + season.serial(9) + "\"", "")
                        .replaceFirst(",\\s*]", "]");
        var again = season.put(path, other).statusCode(201).extract().jsonPath();
        season.put(path, other).statusCode(200).body("id", equalTo(again.getString("id")));
        season.ship();
    }

    @Test
    void letsATreatmentStandThatAHarvestTellsOf() {
        var treatment = Ids.next();
        var sprayed =
                """
                {"kind": "spraying", "agent": "石硫合剂", "amount": 2, "unit": "kg",
                 "on": "2025-03-20", "waitingDays": 21}
                """;
        var path = "/v1/plots/" + season.plot + "/treatments/";
        season.put(path + treatment, sprayed).statusCode(201);
        season.harvest();
        refused(treatment, WRONG, "stands-on-it");

        takeBack(season.harvest, WRONG);
        takeBack(treatment, WRONG);

        Requests.as(COUNTY_OFFICER, village)
                .get("/v1/plots/" + season.plot + "/treatments")
                .then()
                .body("items", empty());
    }

    /// What was sold of a household's share in a lot of several must have been harvested.
    @Test
    void letsAHarvestStandOfWhichAsMuchWasSold() {
        season.harvest();
        var other = Neighbours.in(village);
        var plot = Ids.next();
        var more = Ids.next();
        season.put(
                        "/v1/plots/" + plot,
                        season.plotBody().replace(household.toString(), other.toString()))
                .statusCode(201);
        var little =
                season.harvestBody("2025-10-10")
                        .replace(season.plot.toString(), plot.toString())
                        .replace(season.lot("H"), season.lot("O"))
                        .replace("120.5", "10");
        season.put("/v1/harvests/" + Ids.next(), little).statusCode(201);
        season.put(
                        "/v1/harvests/" + more,
                        little.replace(season.lot("O"), season.lot("M"))
                                .replace("\"kg\": 10", "\"kg\": 45"))
                .statusCode(201);
        var both =
                season.gradingBody()
                        .replace(
                                "\"kg\": 120}]",
                                "\"kg\": 110}, {\"lot\": \"%s\", \"kg\": 10}]"
                                        .formatted(season.lot("O")));
        season.put("/v1/gradings/" + season.grading, both).statusCode(201);
        season.pack();
        var sale = season.saleBody(50, 0, 10).replace(household.toString(), other.toString());
        season.put("/v1/sales/" + season.sale, sale).statusCode(201);

        refused(more, WRONG, "stands-on-it");
        takeBack(season.sale, WRONG);
        takeBack(more, WRONG);
    }

    /// Each of what stands on a step keeps it by itself: nothing else does in these.
    @Test
    void letsAHarvestStandThatALaboratoryLookedAt() {
        season.harvest();
        var report = Ids.next();
        season.put("/v1/lab-results/" + report, season.reportBody("R-79")).statusCode(201);
        refused(season.harvest, WRONG, "stands-on-it");

        takeBack(report, WRONG);
        takeBack(season.harvest, WRONG);
    }

    @Test
    void letsAHarvestStandThatWasGraded() {
        season.harvest().grade();

        refused(season.harvest, WRONG, "stands-on-it");
    }

    @Test
    void letsAGradingStandThatWasPacked() {
        season.harvest().grade().pack();

        refused(season.grading, WRONG, "stands-on-it");
    }

    @Test
    void letsAPackingStandWhoseBoxesAreOnAPallet() {
        season.harvest().grade().pack().stack();

        refused(season.packing, WRONG, "stands-on-it");
    }

    @Test
    void letsAPackingStandOfWhichABoxWasSold() {
        season.harvest().grade().pack();
        season.put("/v1/sales/" + season.sale, season.saleBody(5, 0, 1)).statusCode(201);

        refused(season.packing, WRONG, "stands-on-it");
    }

    @Test
    void letsAPalletStandOfWhichABoxWasSold() {
        var stacked = stacked();
        season.put("/v1/sales/" + season.sale, season.saleBody(5, 0, 1)).statusCode(201);
        refused(stacked, WRONG, "stands-on-it");

        takeBack(season.sale, WRONG);
        takeBack(stacked, WRONG);
    }

    @Test
    void letsAPalletStandThatLeft() {
        var stacked = stacked();
        season.ship();

        refused(stacked, WRONG, "stands-on-it");
    }

    @Test
    void letsAShipmentStandOfWhichABoxWasSold() {
        var _ = stacked();
        season.ship();
        season.put("/v1/sales/" + season.sale, season.saleBody(5, 0, 1)).statusCode(201);

        refused(season.shipment, WRONG, "stands-on-it");
    }

    private UUID stacked() {
        season.harvest().grade().pack();
        var pallet = season.put("/v1/pallets/" + season.sscc, season.palletBody()).extract();
        return UUID.fromString(pallet.jsonPath().getString("id"));
    }

    private void takeBack(UUID step, String body) {
        season.put("/v1/steps/" + step + "/withdrawal", body)
                .statusCode(200)
                .body("id", equalTo(step.toString()));
    }

    private void refused(UUID step, String body, String rule) {
        season.put("/v1/steps/" + step + "/withdrawal", body)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations.rule", contains(rule));
    }

    private ValidatableResponse notices(String recall) {
        return Requests.as(COUNTY_OFFICER, village).get(recall + "/notices").then().statusCode(200);
    }

    private ValidatableResponse lots(String kind) {
        return Requests.as(COUNTY_OFFICER, village)
                .get("/v1/lots?kind={kind}&householdId={id}", kind, household)
                .then()
                .statusCode(200);
    }
}
