package org.uplift.household.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ScopeTest {

    private final FileForm form = FileForm.ofThree();
    private UUID household = Ids.next();

    @BeforeEach
    void registerAFamily() {
        Room.open();
        household = registered(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/card", "/history"})
    void aHouseholdOutsideTheScopeIsNotThere(String part) {
        cadreElsewhere().get("/v1/households/" + household + part).then().statusCode(404);
    }

    @Test
    void nothingIsWrittenOutsideTheScope() {
        var file = Room.file(household).with("/loansFen", 7);
        var member = file.text("/members/1/id");

        cadreElsewhere()
                .body(form.bytes())
                .put("/v1/households/" + household)
                .then()
                .statusCode(404);
        cadreElsewhere()
                .body(form.bytes())
                .put("/v1/households/" + Ids.next())
                .then()
                .statusCode(404);
        write("/file", file.json());
        write("/members/" + member, file.json("/members/1"));
        write("/incomes/2016", file.json("/incomes/0"));
        cadreElsewhere()
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"death\",\"on\":\"2020-03-01\"}")
                .post("/v1/households/%s/members/%s/departure".formatted(household, member))
                .then()
                .statusCode(404);
        Room.read(household).then().header("ETag", "\"0\"").body("loansFen", equalTo(0));
    }

    @Test
    void aHouseholdIsNotMovedOutOfTheScope() {
        var moved = Room.file(household).with("/division", FileForm.VILLAGE_ELSEWHERE);

        as("township-officer", "341623100000")
                .header("If-Match", "\"0\"")
                .body(moved.json())
                .put("/v1/households/{id}/file", household)
                .then()
                .statusCode(404);
    }

    @Test
    void aHouseholdInAnotherPlaceIsNotTakenOver() {
        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .body(form.with("/division", FileForm.VILLAGE_ELSEWHERE).bytes())
                .put("/v1/households/{id}", household)
                .then()
                .statusCode(404);
    }

    @Test
    void helpersAndAuditorsReadAndDoNotWrite() {
        for (var role : new String[] {"helper", "auditor"}) {
            as(role, COUNTY).get("/v1/households/{id}", household).then().statusCode(200);
            as(role, COUNTY)
                    .body(form.bytes())
                    .put("/v1/households/{id}", Ids.next())
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"resident", "grower", "employer", "department", "operator"})
    void othersDoNotReadFiles(String role) {
        as(role, COUNTY).get("/v1/households/{id}", household).then().statusCode(403);
        as(role, COUNTY).get("/v1/households").then().statusCode(403);
        as(role, COUNTY).body("{}").post("/v1/household-searches").then().statusCode(403);
    }

    @Test
    void nobodyComesInWithoutAToken() {
        given().get("/v1/households/{id}", household).then().statusCode(401);
        given().get("/v1/divisions").then().statusCode(401);
        given().get("/v1/code-lists").then().statusCode(401);
    }

    private void write(String part, String body) {
        cadreElsewhere()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/v1/households/" + household + part)
                .then()
                .statusCode(404);
    }

    private static RequestSpecification cadreElsewhere() {
        return as("village-cadre", FileForm.OTHER_VILLAGE);
    }
}
