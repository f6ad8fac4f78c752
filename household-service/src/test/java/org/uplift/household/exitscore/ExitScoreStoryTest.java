package org.uplift.household.exitscore;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.criteria.Tongzi;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Owner;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;

/// A family of Tongzi whose file changed before and after its province decided its criteria.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ExitScoreStoryTest {

    private static final String OFFICER = "county-officer sensitive-reader";
    private static final List<String> BEGUN =
            List.of("2022-05-01T00:00:00Z", "2022-09-01T00:00:00Z", "2023-03-01T00:00:00Z");

    private static final String HELP = "score.components.find { it.criterion == 'help' }.";
    private UUID family = new UUID(0, 0);

    @BeforeEach
    void live() throws SQLException {
        Tongzi.open();
        family = Tongzi.registered(FileForm.ofThree().with("/housing/dangerGrade", "D"));
        edit("/housing/dangerGrade", "B");
        edit("/help/measures", List.of("job"));
        for (int version = 0; version < BEGUN.size(); version++) {
            begin(version, BEGUN.get(version));
        }
    }

    @Test
    void isWhatWasKnownOnTheDayByWhatHeldOnTheDay() {
        at("2022-08-31T23:59:59Z")
                .body("version", equalTo(0))
                .body("score.total", equalTo(65.0f))
                .body("score.criteria.region", equalTo("000000000000"))
                .body("score.statutory.deprivations.code", hasItem("housing"));
        at("2022-09-01T00:00:00Z").body("version", equalTo(1)).body("score.total", equalTo(85.0f));
        // 1,480,001 fen by three: 493,333 of 736,500 is 20.09
        at("2022-12-31T16:00:00Z")
                .body("version", equalTo(1))
                .body("score.criteria.region", equalTo(Tongzi.PROVINCE))
                .body("score.components[0].points", equalTo(20.09f))
                .body("score.total", equalTo(75.09f));
        at("2023-03-01T00:00:00Z")
                .body("version", equalTo(2))
                .body("score.total", equalTo(90.09f))
                .body("score.band", equalTo(2))
                .body("score.ready", equalTo(false))
                .body("score.components[0].missing.zh", containsString("2431.67"))
                .body("asOf", equalTo("2023-03-01T00:00:00Z"));
    }

    @Test
    void countsHelpThatIsPlannedHereOnlyWhenAnItemIsFinished() {
        help().body(HELP + "met", equalTo(true)).body(HELP + "from.planned", equalTo(0));
        var day = LocalDate.now(Time.HERE);
        var measure = planned(day);
        put("/v1/measures/%s/beginning".formatted(measure), Map.of("on", day.toString()), 200);
        help().body(HELP + "met", equalTo(false)).body(HELP + "from.measures", equalTo(1));

        put("/v1/measures/%s/end".formatted(measure), Map.of("on", day.toString()), 200);
        help().body(HELP + "met", equalTo(true)).body(HELP + "from.finished", equalTo(1));
        at("2023-03-01T00:00:00Z").body(HELP + "from.planned", equalTo(0));
    }

    @Test
    void takesThePlanOfHelpAsItWasKnownThatDay() {
        var day = LocalDate.now(Time.HERE);
        var yesterday = Instant.now().minus(1, DAYS).toString();
        var measure = planned(day);
        put("/v1/measures/%s/beginning".formatted(measure), Map.of("on", day.toString()), 200);
        var between = Instant.now().toString();
        put("/v1/measures/%s/end".formatted(measure), Map.of("on", day.toString()), 200);

        at(yesterday).body(HELP + "from.planned", equalTo(0)).body(HELP + "met", equalTo(true));
        at(between)
                .body(HELP + "from.planned", equalTo(1))
                .body(HELP + "from.finished", equalTo(0))
                .body(HELP + "met", equalTo(false));
        as("township-officer", Tongzi.COUNTY)
                .get("/v1/households/{id}/exit-score", family)
                .then()
                .body(HELP + "from.finished", equalTo(1));
    }

    /// One that should have begun nine days ago.
    private UUID planned(LocalDate day) {
        var form =
                Map.of(
                        "category",
                        "job",
                        "budgetFen",
                        1000,
                        "startsOn",
                        day.minusDays(9).toString(),
                        "endsOn",
                        day.plusDays(9).toString(),
                        "expectedFen",
                        0);
        var measure = Ids.next();
        put("/v1/households/%s/measures/%s".formatted(family, measure), form, 201);
        return measure;
    }

    private ValidatableResponse help() {
        return at(Instant.now().toString());
    }

    private static void put(String path, Map<String, ?> body, int status) {
        as("village-cadre", Tongzi.VILLAGE).body(body).put(path).then().statusCode(status);
    }

    @Test
    void isNotKnownBeforeTheFirstVersionNorAhead() {
        ask("2022-04-30T23:59:59Z").statusCode(404);
        ask(Instant.now().plusSeconds(3600).toString())
                .statusCode(422)
                .body("violations.rule", hasItem("future"));
    }

    @Test
    void isNobodysBusinessElsewhere() {
        as("county-officer", "341623000000")
                .get("/v1/households/{id}/exit-score", family)
                .then()
                .statusCode(404);
    }

    @Test
    void isWrittenDownAsRead() {
        var _ = at("2023-03-01T00:00:00Z");

        as("county-officer", Tongzi.COUNTY)
                .get("/v1/households/{id}/readers", family)
                .then()
                .body("items.operation", hasItem("readExitScore"));
    }

    private ValidatableResponse at(String time) {
        return ask(time).statusCode(200);
    }

    private ValidatableResponse ask(String time) {
        return as("township-officer", Tongzi.COUNTY)
                .queryParam("asOf", time)
                .get("/v1/households/{id}/exit-score", family)
                .then();
    }

    private void edit(String item, Object value) {
        var file = as(OFFICER, Tongzi.COUNTY).get("/v1/households/{id}", family);
        as(OFFICER, Tongzi.COUNTY)
                .header("If-Match", file.header("ETag"))
                .body(FileForm.of(file.asString()).with(item, value).json())
                .put("/v1/households/{id}/file", family)
                .then()
                .statusCode(200);
    }

    private void begin(int version, String time) throws SQLException {
        Owner.says(
                """
                update household_version set valid_from = '%2$s'
                    where household_id = '%1$s' and version = %3$d;
                update household_version set valid_until = '%2$s'
                    where household_id = '%1$s' and version = %3$d - 1;
                update household set changed_at = '%2$s' where id = '%1$s' and version = %3$d\
                """
                        .formatted(family, time, version));
    }
}
