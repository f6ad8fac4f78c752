package org.uplift.household.criteria;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;

/// What a county decides for itself, and what it leaves to the province and the nation.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CriteriaTest {

    private final LocalDate today = LocalDate.now(Time.HERE);
    private String county = "";

    @BeforeEach
    void found() {
        Tongzi.open();
        county = Tongzi.newCounty();
    }

    @Test
    void areThoseOfTheProvinceAndBeforeItDecidedThoseOfTheNation() {
        inForce("2023-01-01")
                .body("region", contains(Tongzi.PROVINCE))
                .body("rules.incomeTargetFen", contains(736_500))
                .body("rules.monitoringLines[0].perCapitaFen", contains(730_000));
        inForce("2022-12-31")
                .body("region", contains("000000000000"))
                .body("rules.incomeTargetFen", contains(nullValue()));
        inForce("2013-12-31").body("", hasSize(0));
    }

    @Test
    void mayBePutAnewUntilTheyTakeEffect() {
        var id = Ids.next();
        put(id, body(today.plusDays(1), null)).statusCode(200).body("version", equalTo(0));
        put(id, body(today.plusDays(1), null)).statusCode(200).body("version", equalTo(0));

        put(id, body(today.plusDays(2), null)).statusCode(200).body("version", equalTo(1));

        as("resident", county)
                .get("/v1/criteria/{id}", id)
                .then()
                .statusCode(200)
                .body("since", equalTo(today.plusDays(2).toString()))
                .body("decidedBy", equalTo("test-county-officer"));
    }

    @Test
    void areNeverEditedInEffectButSuperseded() {
        var id = Ids.next();
        put(id, body(today, null)).statusCode(200);

        refused(id, body(today, null).replace("95", "96"), 409, "criteria-in-effect");
        put(Ids.next(), body(today.plusDays(9), null)).statusCode(200);

        inForce(today.toString()).body("id", contains(id.toString()));
        inForce(today.plusDays(8).toString()).body("id", contains(id.toString()));
        inForce(today.plusDays(9).toString()).body("since", contains(today.plusDays(9).toString()));
    }

    @Test
    void ofOneRegionNeverShareADay() {
        put(Ids.next(), body(today.plusDays(10), today.plusDays(20))).statusCode(200);

        var overlap = "criteria-overlap";
        refused(Ids.next(), body(today.plusDays(19), null), 409, overlap);
        refused(Ids.next(), body(today.plusDays(10), null), 409, overlap);
        refused(Ids.next(), body(today, today.plusDays(11)), 409, overlap);
        refused(Ids.next(), body(today, null), 409, overlap);
        put(Ids.next(), body(today.plusDays(20), null)).statusCode(200);
        put(Ids.next(), body(today, today.plusDays(9))).statusCode(200);

        inForce(today.plusDays(8).toString()).body("region", contains(county));
        inForce(today.plusDays(9).toString()).body("region", contains(Tongzi.PROVINCE));
        inForce(today.plusDays(19).toString()).body("region", contains(county));
    }

    @Test
    void neverReachBack() {
        refused(Ids.next(), body(today.minusDays(1), null), 409, "criteria-past");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"help\": 15', '\"help\": 16', weights-sum",
        "'\"safetyNet\": 30', '\"safetyNet\": 29', weights-sum",
        "'[60, 100]', '[60, 50, 100]', bands-rise",
        "'[60, 100]', '[60, 99]', bands-rise",
        "'\"schoolFromAge\": 6', '\"schoolFromAge\": 16', ages-order",
        "'\"until\": null', '\"until\": \"2001-01-01\"', until-order",
        "'}],', '}, {\"year\": 2024, \"perCapitaFen\": 1}],', line-twice",
        "'\"enrolmentPercent\": 95', '\"enrolmentPercent\": 100', Max"
    })
    void mustBeSound(String sound, String unsound, String rule) {
        var body = body(today, null);

        refused(Ids.next(), body.replace(sound, unsound), rule.equals("Max") ? 400 : 422, rule);
    }

    @Test
    void belongToARegionThatThereIs() {
        refused(Ids.next(), of("529900000000"), 422, "division-unknown");
        refused(Ids.next(), of(Tongzi.VILLAGE), 422, "region-level");
    }

    @Test
    void areDecidedByThoseOnDutyThere() {
        as("county-officer", Tongzi.COUNTY)
                .body(body(today, null))
                .put("/v1/criteria/{id}", Ids.next())
                .then()
                .statusCode(404);
        as("county-officer", county)
                .body(of(Tongzi.PROVINCE))
                .put("/v1/criteria/{id}", Ids.next())
                .then()
                .statusCode(404);
    }

    private ValidatableResponse inForce(String day) {
        return as("village-cadre", county)
                .get("/v1/criteria?division={county}&on={day}", county, day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(UUID id, String body) {
        return as("county-officer", county).body(body).put("/v1/criteria/{id}", id).then();
    }

    private static void refused(UUID id, String body, int status, String rule) {
        as("operator", Tongzi.PROVINCE)
                .body(body)
                .put("/v1/criteria/{id}", id)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.rule", hasItem(rule));
    }

    private String body(LocalDate since, @Nullable LocalDate until) {
        return CriteriaForms.of(county, since.toString(), until);
    }

    private String of(String region) {
        return CriteriaForms.of(region, today.plusYears(900).toString());
    }
}
