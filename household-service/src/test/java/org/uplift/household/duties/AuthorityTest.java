package org.uplift.household.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.household.duties.Bureau.COUNTY;
import static org.uplift.household.duties.Bureau.TODAY;
import static org.uplift.household.duties.Bureau.TOWNSHIP;
import static org.uplift.household.duties.Bureau.disable;
import static org.uplift.household.duties.Bureau.duty;
import static org.uplift.household.duties.Bureau.enter;
import static org.uplift.household.duties.Bureau.handOver;
import static org.uplift.household.duties.Bureau.leave;
import static org.uplift.household.duties.Bureau.newVillage;
import static org.uplift.household.duties.Bureau.officer;
import static org.uplift.household.duties.Bureau.serve;
import static org.uplift.household.duties.Bureau.serving;
import static org.uplift.household.duties.Bureau.somebody;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.platform.Ids;
import org.uplift.platform.identity.Roles;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AuthorityTest {

    private String village = "";
    private String zhang = "";

    @BeforeEach
    void enterSomebody() {
        Bureau.open();
        village = newVillage();
        zhang = somebody();
    }

    @Test
    void anOfficerDecidesNeitherAboveNorBeside() {
        serve(zhang, Ids.next(), "county-officer", "341600000000", TODAY, null)
                .then()
                .statusCode(404);
        serve(zhang, Ids.next(), "township-officer", "341624101000", TODAY, null)
                .then()
                .statusCode(404);
        enter("user-" + Ids.next(), "341600000000").then().statusCode(404);
        with(Tokens.of("county-officer", "341624000000"))
                .body("{\"reason\":\"not mine\"}")
                .put("/v1/users/{u}/disablement", zhang)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"auditor", "operator", "sensitive-reader"})
    void whatReachesFartherIsGivenAndTakenByOperatorsAlone(String role) {
        serve(zhang, Ids.next(), role, COUNTY, TODAY, null).then().statusCode(403);
        as("operator", COUNTY)
                .body(duty(role, COUNTY, TODAY, null))
                .put("/v1/users/{u}/duties/{id}", zhang, Ids.next())
                .then()
                .statusCode(200);

        disable(zhang).then().statusCode(403);
        leave(zhang, Ids.next(), TODAY, TODAY.plusDays(3), somebody()).then().statusCode(403);
        handOver(zhang, somebody(), TODAY.plusDays(1)).then().statusCode(403);
    }

    @Test
    void everyRoleIsServedSomewhere() {
        Roles.ALL.forEach(role -> assertThat(Office.of(role)).isPresent());
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        enter("test-boss", COUNTY).then().statusCode(200);

        with(Tokens.of("test-boss", "county-officer", COUNTY))
                .body(duty("county-officer", COUNTY, TODAY, null))
                .put("/v1/users/test-boss/duties/{id}", Ids.next())
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "village-cadre, 341623000000, division, level",
        "township-officer, 341623000000, division, level",
        "county-officer, 341623900000, division, level",
        "county-officer, 341623999999, division, unknown-division",
        "emperor, 341623000000, role, unknown-role",
    })
    void refusesWhatFitsNoOffice(String role, String division, String path, String rule) {
        serve(zhang, Ids.next(), role, division, TODAY, null)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.path", hasItem(path))
                .body("violations.rule", hasItem(rule));
    }

    @Test
    void refusesDaysThatMakeNoSense() {
        serve(zhang, Ids.next(), "village-cadre", village, TODAY, TODAY.minusDays(1))
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("before-from"));
        officer(
                        "/v1/users/%s/duties/%s".formatted(zhang, Ids.next()),
                        duty("village-cadre", village, TODAY, null)
                                .replace(TODAY.toString(), "+999999999-12-31"))
                .then()
                .statusCode(422);
        as("county-officer", COUNTY).get("/v1/duties?on=9999-12-31").then().statusCode(422);
        as("county-officer", COUNTY).get("/v1/duties?on=tomorrow").then().statusCode(400);
    }

    @Test
    void nobodyServesTwiceInOnePlaceAtATime() {
        serving(zhang, "village-cadre", village, TODAY, TODAY.plusDays(10));

        serve(zhang, Ids.next(), "village-cadre", village, TODAY.plusDays(9), null)
                .then()
                .statusCode(409);
        serve(zhang, Ids.next(), "village-cadre", village, TODAY.plusDays(10), null)
                .then()
                .statusCode(200);
        serve(zhang, Ids.next(), "helper", village, TODAY, null).then().statusCode(200);
    }

    @Test
    void anotherDutyNeedsAnotherId() {
        var id = serving(zhang, "village-cadre", village);

        serve(zhang, id, "helper", village, TODAY.minusDays(30), null).then().statusCode(409);
        serve(somebody(), id, "village-cadre", village, TODAY.minusDays(30), null)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"a@b.cn", "李四", "x'; drop table duty; --", "..%2F.."})
    void refusesSubjectsThatNobodyHas(String subject) {
        as("county-officer", COUNTY)
                .body("{\"division\":\"%s\"}".formatted(COUNTY))
                .put("/v1/users/{u}", subject)
                .then()
                .statusCode(400);
    }

    @Test
    void theListIsASheetWithoutFormulas() {
        officer(
                        "/v1/users/" + zhang,
                        "{\"division\":\"%s\",\"name\":\"=1+1\",\"unit\":\"'; drop table duty\"}"
                                .formatted(COUNTY))
                .then()
                .statusCode(200);
        serving(zhang, "village-cadre", village);

        as("county-officer", COUNTY)
                .accept("text/csv")
                .get("/v1/duties?division=" + village)
                .then()
                .statusCode(200)
                .body(containsString(",'=1+1,"));
    }

    @Test
    void aTownshipSeesWhoServesThereByName() {
        officer("/v1/users/" + zhang, "{\"division\":\"%s\",\"name\":\"张守田\"}".formatted(COUNTY))
                .then()
                .statusCode(200);
        serving(zhang, "village-cadre", village);

        as("township-officer", TOWNSHIP)
                .get("/v1/duties?division=" + village)
                .then()
                .statusCode(200)
                .body("items[0].name", equalTo("张守田"));
        as("township-officer", "341623101000")
                .get("/v1/duties?division=" + village)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        as("township-officer", TOWNSHIP).get("/v1/users/{u}", zhang).then().statusCode(403);
    }
}
