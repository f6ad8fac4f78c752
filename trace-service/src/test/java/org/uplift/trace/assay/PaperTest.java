package org.uplift.trace.assay;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.platform.Ids;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.trace.grower.Neighbours;
import org.uplift.trace.orchard.Season;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PaperTest {

    private final String village = Family.anyVillage();
    private final UUID household = Neighbours.in(village);
    private final Season season = new Season(village, household);
    private final UUID id = Ids.next();

    @BeforeEach
    void plant() {
        var _ = season.product().plot().harvest();
    }

    @Test
    void saysWhetherALotIsFit() {
        report("0.04").statusCode(201).body("events", hasSize(1));
        report("0.04").statusCode(200);

        results().body("items.fit", contains(true));
        results().body("items[0].findings[0].most", equalTo(0.05f));
        inspections("conformant").body("epcisBody.queryResults.resultsBody.eventList", hasSize(1));
        page("en").body(containsString("省农产品检测中心, report R-1 of 2025-10-11: within all limits"));
        page("zh").body(containsString("检测：")).body(containsString("R-1"));
    }

    @Test
    void saysThatALotIsNotFit() {
        report("0.06").statusCode(201);

        results().body("items.fit", contains(false));
        inspections("non_conformant")
                .body("epcisBody.queryResults.resultsBody.eventList", hasSize(1));
        page("en")
                .body(containsString("省农产品检测中心, report R-1 of 2025-10-11: not within all limits"));
    }

    @Test
    void showsBuyersNothingOfOtherLots() {
        report("0.04").statusCode(201);
        season.put(
                        "/v1/harvests/" + Ids.next(),
                        season.harvestBody("2025-10-10").replace(season.lot("H"), season.lot("I")))
                .statusCode(201);

        page("en").body(containsString("R-1"));
        page("en", season.lot("I")).body(not(containsString("R-1")));
    }

    @Test
    void refusesReportsOfWhatWasNotThereYet() {
        season.put("/v1/lab-results/" + id, body("0.04").replace("10-11", "10-09"))
                .statusCode(409)
                .body("violations.rule", contains("day-before"));
        season.put("/v1/lab-results/" + id, body("-0.04")).statusCode(400);
        season.put("/v1/lab-results/" + id, body("0.04").replace(season.lot("H"), "NONE"))
                .statusCode(404);
    }

    @Test
    void keepsCertificatesOfGrowers() {
        season.put("/v1/certificates/" + id, certificate("2027-06-30")).statusCode(201);
        season.put("/v1/certificates/" + Ids.next(), certificate("2024-06-30"))
                .statusCode(409)
                .body("violations.rule", contains("end-before-start"));

        Requests.as(COUNTY_OFFICER, village)
                .get("/v1/certificates?householdId=" + household)
                .then()
                .body("items.number", contains("GF-1"));
    }

    private ValidatableResponse report(String residue) {
        return season.put("/v1/lab-results/" + id, body(residue));
    }

    private String body(String residue) {
        return """
        {"gtin": "%s", "lot": "%s", "on": "2025-10-11", "laboratory": "省农产品检测中心",
         "report": "R-1", "findings": [{"measure": "forchlorfenuron", "value": %s,
         "unit": "mg-kg", "most": 0.05}]}
        """
                .formatted(season.gtin, season.lot("H"), residue);
    }

    private String certificate(String until) {
        return """
        {"householdId": "%s", "kind": "green-food", "number": "GF-1", "issuer": "绿色食品中心",
         "from": "2025-07-01", "until": "%s"}
        """
                .formatted(household, until);
    }

    private ValidatableResponse results() {
        return Requests.as(COUNTY_OFFICER, village)
                .get("/v1/lab-results?gtin={gtin}&lot={lot}", season.gtin, season.lot("H"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page(String lang) {
        return page(lang, season.lot("H"));
    }

    /// What buyers see of a lot.
    private ValidatableResponse page(String lang, String lot) {
        return given().accept("text/html")
                .get("/01/{gtin}/10/{lot}?lang={lang}", season.gtin, lot, lang)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse inspections(String disposition) {
        return Requests.as(COUNTY_OFFICER, village)
                .get(
                        "/epcis/events?EQ_disposition={disposition}&MATCH_anyEPCClass={lot}",
                        disposition,
                        "https://id.gs1.org/01/" + season.gtin + "/10/" + season.lot("H"))
                .then()
                .statusCode(200);
    }
}
