package org.uplift.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/// HTTP requests in somebody's name: `as("village-cadre", VILLAGE).get("/v1/…")`.
public final class Requests {

    private Requests() {}

    public static RequestSpecification as(String role, String division) {
        return with(Tokens.of(role, division));
    }

    /// A request with any token that says what it is for, JSON unless it says otherwise.
    public static RequestSpecification with(String token) {
        return with(token, "verification");
    }

    public static RequestSpecification with(String token, String purpose) {
        return withoutPurpose(token).header("Purpose", purpose);
    }

    public static RequestSpecification withoutPurpose(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
