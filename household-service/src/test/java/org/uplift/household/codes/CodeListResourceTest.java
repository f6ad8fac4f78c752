package org.uplift.household.codes;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CodeListResourceTest {

    @Test
    void servesEveryListAndEachByItself() {
        as("resident", "341623000000")
                .get("/v1/code-lists")
                .then()
                .statusCode(200)
                .body("name", hasItems("ethnicity", "measure", "label"));
        as("resident", "341623000000")
                .get("/v1/code-lists/ethnicity")
                .then()
                .statusCode(200)
                .body("entries", hasSize(56));
        as("resident", "341623000000").get("/v1/code-lists/moons").then().statusCode(404);
    }
}
