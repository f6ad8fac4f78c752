package org.uplift.jobs.labourer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.EMPLOYER;
import static org.uplift.platform.identity.Roles.TOWNSHIP_OFFICER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Person;
import org.uplift.testkit.Requests;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LabourerResourceTest {

    @Inject Labourers labourers;
    @Inject Ability ability;

    private final String county = Family.anyVillage().substring(0, 6) + "000000";
    private final String township = county.substring(0, 6) + "101000";
    private final String here = township.substring(0, 9) + "201";
    private final String nextDoor = township.substring(0, 9) + "202";
    private final String beyond = county.substring(0, 6) + "102201";

    @Test
    void findsByDivisionOfAnyLevelSkillNeedAndWork() {
        var cook = Person.born(1990).skilled("S8.5.0").atWork("county", 6, 300_000);
        var pupil = Person.born(1995).wantingTraining("sewing");
        var driver = Person.born(1985).skilled("S8.2.1");
        learn(here, cook);
        learn(nextDoor, pupil);
        learn(beyond, driver);

        assertThat(found("division=" + county)).containsExactlyInAnyOrder(ids(cook, pupil, driver));
        assertThat(found("division=" + township)).containsExactlyInAnyOrder(ids(cook, pupil));
        assertThat(found("skill=S8.2.1")).containsExactly(ids(driver));
        assertThat(found("trainingNeed=sewing")).containsExactly(ids(pupil));
        assertThat(found("employed=true")).containsExactly(ids(cook));
        assertThat(found("employed=false")).containsExactlyInAnyOrder(ids(pupil, driver));
    }

    @Test
    void showsWhoIsOfWorkingAgeThisYear() {
        var thisYear = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        var young = Person.born(thisYear - 15);
        var grown = Person.born(thisYear - 16);
        var last = Person.born(thisYear - 59);
        var old = Person.born(thisYear - 60);
        learn(here, young, grown, last, old);

        assertThat(found("division=" + here)).containsExactlyInAnyOrder(ids(grown, last));
        as(COUNTY_OFFICER, county, "/summary?division=" + here).body("total.labourers", equalTo(2));
    }

    @Test
    void showsNothingOutsideTheCallersArea() {
        var stranger = Person.born(1990);
        learn(beyond, stranger);

        as(TOWNSHIP_OFFICER, township, "?division=" + county).body("items", empty());
        as(TOWNSHIP_OFFICER, township, "/summary?division=" + beyond)
                .body("total.labourers", equalTo(0));
        Requests.as(TOWNSHIP_OFFICER, township)
                .get("/v1/labourers/{id}", stranger.id())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as(COUNTY_OFFICER, county, "/" + stranger.id()).body("division", equalTo(beyond));
    }

    @Test
    void isNoMarketForEmployers() {
        Requests.as(EMPLOYER, county).get("/v1/labourers").then().statusCode(403);
    }

    @Test
    void pagesWithoutGapsOrRepeatsWhileRowsChange() {
        var all = Stream.generate(() -> Person.born(1990)).limit(23).toArray(Person[]::new);
        var family = learn(here, all);
        var seen = new ArrayList<String>();

        @Nullable String next = null;
        var version = 1L;
        do {
            var page = page(next);
            seen.addAll(page.extract().path("items.memberId"));
            next = page.extract().path("next");
            learn(nextDoor, Person.born(1990));
            learn(family, ++version, here, all);
        } while (next != null);

        assertThat(seen).containsExactlyInAnyOrder(ids(all));
    }

    @Test
    void countsWorkAndWishesByTheDivisionsBelow() {
        learn(
                here,
                Person.born(1980).atWork("town", 3, 200_000),
                Person.born(1982).wantingTraining("sewing"));
        learn(
                here,
                Person.born(1984).atWork("county", 3, 200_000),
                Person.born(1985).holding("cleaner"));
        learn(nextDoor, Person.born(1984).wantingTraining("sewing"));
        learn(beyond, Person.born(1984).wantingTraining("cooking"), Person.born(1950));

        as(COUNTY_OFFICER, county, "/summary?division=" + county)
                .body("total.labourers", equalTo(6))
                .body("total.atWork", equalTo(3))
                .body("total.households", equalTo(4))
                .body("total.zeroEmploymentHouseholds", equalTo(2))
                .body("total.atWorkPerHousehold", equalTo(0.75f))
                .body("total.training.sewing", equalTo(2))
                .body("divisions.division", contains(township, beyond.substring(0, 9) + "000"))
                .body("divisions.count.labourers", contains(5, 1));
        as(COUNTY_OFFICER, county, "/summary?division=" + here)
                .body("total.atWorkPerHousehold", equalTo(1.5f));
        assertThat(
                        Requests.as(COUNTY_OFFICER, county)
                                .accept(SheetWriter.CSV)
                                .get("/v1/labourers/summary")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString()
                                .lines())
                .containsExactly(
                        "\ufeffdivision,count.labourers,count.atWork,count.households,"
                                + "count.zeroEmploymentHouseholds,count.atWorkPerHousehold,"
                                + "count.training.sewing,count.training.cooking",
                        township + ",5,3,3,1,1.0,2,",
                        beyond.substring(0, 9) + "000,1,0,1,1,0.0,,1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?division=52",
                "?division=522722105201' or '1'='1",
                "?skill=S8'; drop table labourer; --",
                "?trainingNeed=cooking' or true --",
                "?employed=perhaps",
                "?limit=0",
                "?limit=501",
                "?limit=99999999999999999999",
                "/not-an-id",
                "/summary?division=%27",
            })
    void refusesHostileQuestions(String question) {
        Requests.as(COUNTY_OFFICER, county)
                .urlEncodingEnabled(false)
                .get("/v1/labourers" + question.replace(" ", "%20").replace("'", "%27"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bm8gcGxhY2U", "%20", "%27"})
    void refusesAPlaceItNeverGaveOut(String place) {
        Requests.as(COUNTY_OFFICER, county)
                .urlEncodingEnabled(false)
                .get("/v1/labourers?after=" + place)
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
        return as(COUNTY_OFFICER, county, "?" + query).extract().path("items.memberId");
    }

    private static ValidatableResponse as(String role, String division, String question) {
        return Requests.as(role, division).get("/v1/labourers" + question).then().statusCode(200);
    }

    @CanIgnoreReturnValue
    private UUID learn(String village, Person... members) {
        var household = UUID.randomUUID();
        learn(household, 1, village, members);
        return household;
    }

    private void learn(UUID household, long version, String village, Person... members) {
        HouseholdProfile profile = Family.in(village).of(members).profile();
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                labourers.learn(
                                        List.of(
                                                Household.of(
                                                        household, version, profile, ability)))));
    }

    private static String[] ids(Person... people) {
        return Stream.of(people).map(person -> person.id().toString()).toArray(String[]::new);
    }
}
