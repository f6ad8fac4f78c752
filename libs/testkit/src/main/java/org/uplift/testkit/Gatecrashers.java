package org.uplift.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.List;

/// Requests that try to come in by a way that is none: with a token that is good, or with a role
/// that is almost one.
public final class Gatecrashers {

    private static final String ROLE = "county-officer";
    private static final String DIVISION = "341623000000";
    private static final List<String> ALMOST =
            List.of(
                    "County-Officer",
                    "COUNTY-OFFICER",
                    "county_officer",
                    "county-officer,operator");
    private static final List<String> ELSEWHERE =
            List.of("https://elsewhere.example", "null", "http://localhost.elsewhere.example");

    private final URI operation;
    private final String good = Tokens.of(ROLE, DIVISION);

    private Gatecrashers(URI operation) {
        this.operation = operation;
    }

    /// @param operation that reads something, and lets in county officers
    public static void areTurnedAwayAt(URI operation) {
        var gatecrashers = new Gatecrashers(operation);
        gatecrashers.whoComesAsUsualIsLetIn();
        gatecrashers.rolesHaveOneSpelling();
        gatecrashers.pagesOfOthersAreToldNothing();
        gatecrashers.tokensStandInOnePlace();
    }

    private void whoComesAsUsualIsLetIn() {
        assertThat(Requests.with(good).get(operation).statusCode()).isEqualTo(200);
    }

    private void rolesHaveOneSpelling() {
        for (var role : ALMOST) {
            isRefused(role, Requests.as(role, DIVISION).get(operation), 403);
        }
    }

    private void pagesOfOthersAreToldNothing() {
        for (var origin : ELSEWHERE) {
            isRefusedAPage(origin, Requests.with(good).header("Origin", origin).get(operation));
            isRefusedAPage(
                    origin,
                    given().header("Origin", origin)
                            .header("Access-Control-Request-Method", "PUT")
                            .options(operation));
        }
    }

    private void tokensStandInOnePlace() {
        var bearer = "Bearer " + good;
        isRefused("two", given().header("Authorization", bearer, bearer).get(operation), 401);
        isRefused("in a cookie", given().cookie("q_session", good).get(operation), 401);
        isRefused("in the query", given().queryParam("access_token", good).get(operation), 401);
        isRefused(
                "from a proxy",
                given().header("X-Forwarded-User", "officer")
                        .header("X-Forwarded-Access-Token", good)
                        .header("X-Authorization", bearer)
                        .get(operation),
                401);
    }

    private static void isRefusedAPage(String origin, Response answer) {
        isRefused(origin, answer, 403);
        assertThat(answer.header("Access-Control-Allow-Origin")).as(origin).isNull();
    }

    private static void isRefused(String how, Response answer, int status) {
        assertThat(answer.statusCode()).as(how).isEqualTo(status);
        assertThat(answer.contentType()).as(how).isEqualTo("application/problem+json");
    }
}
