package org.uplift.relocation.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.EMPLOYER;
import static org.uplift.platform.identity.Roles.TOWNSHIP_OFFICER;
import static org.uplift.relocation.candidate.Reason.NO_HOUSE;
import static org.uplift.relocation.candidate.Reason.REMOTE;
import static org.uplift.relocation.candidate.Reason.UNSAFE_WATER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
class CandidateResourceTest {

    @Inject Candidates candidates;

    private final String village = Family.anyVillage();
    private final String county = village.substring(0, 6) + "000000";
    private final String township = county.substring(0, 6) + "101000";
    private final String here = township.substring(0, 9) + "201";
    private final String nextDoor = township.substring(0, 9) + "202";
    private final String beyond = county.substring(0, 6) + "102201";

    @Test
    void findsByDivisionOfAnyLevelReasonAndConsent() {
        var roofless = candidate(here, 1, true, NO_HOUSE);
        var thirsty = candidate(nextDoor, 1, false, UNSAFE_WATER, REMOTE);
        var remote = candidate(beyond, 1, true, REMOTE);
        learn(roofless, thirsty, remote);

        assertThat(found("division=" + county))
                .containsExactlyInAnyOrder(ids(roofless, thirsty, remote));
        assertThat(found("division=" + township)).containsExactlyInAnyOrder(ids(roofless, thirsty));
        assertThat(found("division=" + here)).containsExactly(ids(roofless));
        assertThat(found("reason=remote")).containsExactlyInAnyOrder(ids(thirsty, remote));
        assertThat(found("reason=remote&agrees=true")).containsExactly(ids(remote));
        assertThat(found("agrees=false")).containsExactly(ids(thirsty));
    }

    @Test
    void showsNothingOutsideTheCallersArea() {
        var foreign = candidate(beyond, 1, true, REMOTE);
        learn(foreign);

        as(TOWNSHIP_OFFICER, township, "?division=" + county).body("items", empty());
        as(TOWNSHIP_OFFICER, township, "?division=" + beyond).body("items", empty());
        as(TOWNSHIP_OFFICER, township, "/summary?division=" + beyond)
                .body("total.candidates", equalTo(0));
        Requests.as(TOWNSHIP_OFFICER, township)
                .get("/v1/candidates/{id}", foreign.householdId())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as(COUNTY_OFFICER, county, "/" + foreign.householdId()).body("division", equalTo(beyond));
    }

    @Test
    void isNobodyElsesBusiness() {
        Requests.as(EMPLOYER, county).get("/v1/candidates").then().statusCode(403);
    }

    @Test
    void pagesWithoutGapsOrRepeatsWhileRowsChange() {
        var all = Stream.generate(() -> candidate(here, 1, true, REMOTE)).limit(23).toList();
        learn(all.toArray(Candidate[]::new));
        var seen = new ArrayList<String>();

        @Nullable String next = null;
        do {
            var page = page(next);
            seen.addAll(page.extract().path("items.householdId"));
            next = page.extract().path("next");
            learn(candidate(nextDoor, 1, true, REMOTE));
            learn(again(all.get(seen.size() % 23), Set.of(REMOTE, NO_HOUSE)));
            learn(again(seenFirst(seen, all), Set.of()));
        } while (next != null);

        assertThat(seen).doesNotHaveDuplicates().contains(ids(all.toArray(Candidate[]::new)));
    }

    @Test
    void countsByReasonAndByTheDivisionsBelow() {
        learn(
                candidate(here, 1, true, NO_HOUSE, REMOTE),
                candidate(nextDoor, 1, false, REMOTE),
                candidate(beyond, 1, true, UNSAFE_WATER),
                candidate(beyond, 1, true));

        as(COUNTY_OFFICER, county, "/summary?division=" + county)
                .body("total.candidates", equalTo(3))
                .body("total.agreeing", equalTo(2))
                .body("total.reasons.remote", equalTo(2))
                .body("total.reasons.no-house", equalTo(1))
                .body("divisions.division", contains(township, beyond.substring(0, 9) + "000"))
                .body("divisions.count.candidates", contains(2, 1));
        as(COUNTY_OFFICER, county, "/summary?division=" + township)
                .body("divisions.division", contains(here, nextDoor));
    }

    @Test
    void countsInASheetOfTheDivisionsBelow() {
        learn(
                candidate(here, 1, true, NO_HOUSE),
                candidate(nextDoor, 1, false, NO_HOUSE, REMOTE),
                candidate(beyond, 1, true, REMOTE));

        assertThat(sheet(county))
                .containsExactly(
                        "\ufeffdivision,count.candidates,count.agreeing,count.reasons.no-house,"
                                + "count.reasons.remote",
                        township + ",2,1,2,1",
                        beyond.substring(0, 9) + "000,1,1,,1");
        assertThat(sheet("640121000000"))
                .containsExactly("\ufeffdivision,count.candidates,count.agreeing", ",0,0");
    }

    private static List<String> sheet(String division) {
        return Requests.as(COUNTY_OFFICER, division)
                .accept(SheetWriter.CSV)
                .get("/v1/candidates/summary")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?division=52",
                "?division=52272210520x",
                "?division=522722105201' or '1'='1",
                "?reason=remote'; drop table candidate; --",
                "?reason=REMOTE",
                "?agrees=perhaps",
                "?limit=0",
                "?limit=501",
                "?limit=99999999999999999999",
                "/not-an-id",
                "/summary?division=%27",
            })
    void refusesHostileQuestions(String question) {
        Requests.as(COUNTY_OFFICER, county)
                .urlEncodingEnabled(false)
                .get("/v1/candidates" + question.replace(" ", "%20").replace("'", "%27"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static Candidate seenFirst(List<String> seen, List<Candidate> all) {
        return all.stream()
                .filter(one -> one.householdId().toString().equals(seen.getFirst()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bm8gcGxhY2U", "%20", "%27"})
    void refusesAPlaceItNeverGaveOut(String place) {
        Requests.as(COUNTY_OFFICER, county)
                .urlEncodingEnabled(false)
                .get("/v1/candidates?after=" + place)
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
        return Requests.as(role, division).get("/v1/candidates" + question).then().statusCode(200);
    }

    private void learn(Candidate... judged) {
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew().run(() -> candidates.learn(List.of(judged))));
    }

    private static Candidate candidate(
            String village, long version, boolean agrees, Reason... reasons) {
        return new Candidate(
                UUID.randomUUID(),
                version,
                village,
                village + "0001",
                3,
                Set.of(reasons),
                agrees,
                null);
    }

    private static Candidate again(Candidate known, Set<Reason> reasons) {
        return new Candidate(
                known.householdId(),
                known.version() + 1,
                known.division(),
                known.number(),
                known.size(),
                reasons,
                known.agrees(),
                null);
    }

    private static String[] ids(Candidate... candidates) {
        return Stream.of(candidates).map(c -> c.householdId().toString()).toArray(String[]::new);
    }
}
