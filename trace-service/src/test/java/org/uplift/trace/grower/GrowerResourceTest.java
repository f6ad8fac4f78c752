package org.uplift.trace.grower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.RESIDENT;
import static org.uplift.platform.identity.Roles.TOWNSHIP_OFFICER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GrowerResourceTest {

    @Inject Growers growers;

    private final String county = Family.anyVillage().substring(0, 6) + "000000";
    private final String township = county.substring(0, 6) + "101000";
    private final String here = township.substring(0, 9) + "201";
    private final String nextDoor = township.substring(0, 9) + "202";
    private final String beyond = county.substring(0, 6) + "102201";

    @Test
    void findsByDivisionOfAnyLevelAndByArea() {
        var small = grower(here, "0.8");
        var middle = grower(nextDoor, "3");
        var large = grower(beyond, "12.5");
        learn(small, middle, large);

        assertThat(found("division=" + county))
                .containsExactlyInAnyOrder(ids(small, middle, large));
        assertThat(found("division=" + township)).containsExactlyInAnyOrder(ids(small, middle));
        assertThat(found("fromMu=3")).containsExactlyInAnyOrder(ids(middle, large));
        assertThat(found("untilMu=3")).containsExactly(ids(small));
        assertThat(found("fromMu=0.9&untilMu=12.5")).containsExactly(ids(middle));
        assertThat(found("cooperative=false")).isEmpty();
    }

    @Test
    void showsNothingOutsideTheCallersArea() {
        var foreign = grower(beyond, "2");
        learn(foreign);

        as(TOWNSHIP_OFFICER, township, "?division=" + county).body("items", empty());
        as(TOWNSHIP_OFFICER, township, "/summary?division=" + beyond).body("growers", equalTo(0));
        Requests.as(TOWNSHIP_OFFICER, township)
                .get("/v1/growers/{id}", foreign.householdId())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as(COUNTY_OFFICER, county, "/" + foreign.householdId()).body("division", equalTo(beyond));
    }

    @Test
    void isNobodyElsesBusiness() {
        Requests.as(RESIDENT, county).get("/v1/growers").then().statusCode(403);
    }

    @Test
    void pagesWithoutGapsOrRepeatsWhileRowsChange() {
        var all = Stream.generate(() -> grower(here, "2")).limit(23).toArray(Grower[]::new);
        learn(all);
        var seen = new ArrayList<String>();

        @Nullable String next = null;
        do {
            var page = page(next);
            seen.addAll(page.extract().path("items.householdId"));
            next = page.extract().path("next");
            learn(grower(nextDoor, "2"), later(all[seen.size() % 23], "4"));
            learn(gone(seen.getFirst()));
        } while (next != null);

        assertThat(seen).containsExactlyInAnyOrder(ids(all));
    }

    @Test
    void addsUpTheDivisionsBelow() {
        learn(grower(here, "0.1"), grower(here, "0.2"), grower(beyond, "7"), grower(beyond, "0"));

        as(COUNTY_OFFICER, county, "/summary?division=" + county)
                .body("growers", equalTo(3))
                .body("orchardMu", equalTo(7.3f))
                .body("inCooperatives", equalTo(3))
                .body("divisions.division", contains(township, beyond.substring(0, 9) + "000"))
                .body("divisions.orchardMu", contains(0.3f, 7));
        assertThat(
                        Requests.as(COUNTY_OFFICER, county)
                                .accept(SheetWriter.CSV)
                                .get("/v1/growers/summary")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString()
                                .lines())
                .startsWith("\ufeffdivision,growers,orchardMu,inCooperatives")
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith(township + ",2,0.3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?division=52",
                "?division=522722105201' or '1'='1",
                "?fromMu=1 drop table grower",
                "?fromMu=-1",
                "?untilMu=1e400",
                "?cooperative=perhaps",
                "?limit=0",
                "?limit=501",
                "?limit=99999999999999999999",
                "/not-an-id",
                "/summary?division=%27",
            })
    void refusesHostileQuestions(String question) {
        Requests.as(COUNTY_OFFICER, county)
                .urlEncodingEnabled(false)
                .get("/v1/growers" + question.replace(" ", "%20").replace("'", "%27"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bm8gcGxhY2U", "%20", "%27"})
    void refusesAPlaceItNeverGaveOut(String place) {
        Requests.as(COUNTY_OFFICER, county)
                .urlEncodingEnabled(false)
                .get("/v1/growers?after=" + place)
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    private ValidatableResponse page(@Nullable String next) {
        return as(
                        COUNTY_OFFICER,
                        county,
                        "?limit=5&division=" + here + (next == null ? "" : "&after=" + next))
                .body("items", hasSize(lessThanOrEqualTo(5)));
    }

    private List<String> found(String query) {
        return as(COUNTY_OFFICER, county, "?" + query).extract().path("items.householdId");
    }

    private static ValidatableResponse as(String role, String division, String question) {
        return Requests.as(role, division).get("/v1/growers" + question).then().statusCode(200);
    }

    private void learn(Grower... told) {
        Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().run(() -> growers.learn(List.of(told))));
    }

    private static Grower grower(String village, String orchardMu) {
        return grower(UUID.randomUUID(), 1, village, orchardMu);
    }

    private static Grower later(Grower known, String orchardMu) {
        return grower(known.householdId(), known.version() + 1, known.division(), orchardMu);
    }

    private Grower gone(String household) {
        return grower(UUID.fromString(household), 9, here, "0");
    }

    private static Grower grower(UUID id, long version, String village, String orchardMu) {
        return new Grower(
                id, version, village, village + "0001", 3, new BigDecimal(orchardMu), true);
    }

    private static String[] ids(Grower... growers) {
        return Stream.of(growers).map(one -> one.householdId().toString()).toArray(String[]::new);
    }
}
