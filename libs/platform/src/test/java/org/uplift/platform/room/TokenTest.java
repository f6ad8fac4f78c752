package org.uplift.platform.room;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.testkit.BadTokens;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Overheard;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TokenTest {

    private static final String COUNTY = "341623000000";
    private static final String OFFICE = "/v1/room/office";

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI room;

    private final String good = Tokens.of("county-officer", COUNTY);

    @Test
    void believesAGoodOne() {
        with(good).get(OFFICE).then().statusCode(200);
        var plain = Tokens.inTheseWords("\"division\":\"341623000000\"");
        with(plain).get(OFFICE).then().statusCode(200);
        given().header("Authorization", "bearer " + good).get(OFFICE).then().statusCode(200);
    }

    @Test
    void believesNoBadOneAndRepeatsNoneInTheLog() {
        var bad = BadTokens.all();
        try (var log = Overheard.log()) {
            bad.forEach((flaw, token) ->
                    problem(flaw, with(token).get(OFFICE), 401)
                            .header("WWW-Authenticate", equalTo("Bearer"))
                            .body(not(containsString(token))));

            assertThat(log.text()).contains("turned away with 401");
            bad.values().stream()
                    .flatMap(token -> Stream.of(token.split("\\.")))
                    .filter(part -> part.length() > 20)
                    .forEach(part -> assertThat(log.text()).doesNotContain(part));
        }
    }

    /// What was believed once is remembered, to the letter and as long as it lasts.
    @Test
    void believesNothingThatIsLikeWhatItBelieved() {
        with(good).get(OFFICE).then().statusCode(200);
        with(good).get(OFFICE).then().statusCode(200);
        var parts = good.split("\\.");
        var other = Tokens.of("operator", COUNTY).split("\\.");

        problem("shorter", with(good.substring(0, good.length() - 2)).get(OFFICE), 401);
        problem("other claims", with(parts[0] + "." + other[1] + "." + parts[2]).get(OFFICE), 401);
    }

    @Test
    void believesNobodyLongerThanTheirTokenLasts() {
        var brief = Tokens.lasting(Duration.ofSeconds(3), "county-officer", COUNTY);
        with(brief).get(OFFICE).then().statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> with(brief).get(OFFICE).statusCode() == 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "County-Officer",
                "COUNTY-OFFICER",
                "county-officer ",
                "county-officer,operator",
                "county_officer",
                "*",
                "admin"
            })
    void knowsRolesByTheirExactNames(String role) {
        var token = Tokens.with(Map.of("groups", List.of(role), "division", COUNTY));
        problem(role, with(token).get(OFFICE), 403);
    }

    @Test
    void findsRolesNowhereButWhereTheyBelong() {
        var token = Tokens.with(Map.of("roles", "county-officer", "scope", "county-officer"));
        problem("other claims", with(token).get(OFFICE), 403);
    }

    @Test
    void readsOneTokenFromOnePlace() {
        problem(
                "two",
                given().header("Authorization", "Bearer " + good, "Bearer " + good).get(OFFICE),
                401);
        problem("in the query", given().get(OFFICE + "?access_token=" + good), 401);
        problem("in a cookie", given().cookie("q_session", good).get(OFFICE), 401);
        problem("basic", given().auth().preemptive().basic("officer", good).get(OFFICE), 401);
        problem(
                "from a proxy",
                given().header("X-Forwarded-User", "officer")
                        .header("X-Forwarded-Access-Token", good)
                        .header("X-Authorization", "Bearer " + good)
                        .get(OFFICE),
                401);
    }

    @Test
    void leavesCookiesAtTheDoor() {
        with(good)
                .cookie("q_session_browser", "x")
                .cookie("q_auth_browser_1", "y")
                .header("Accept", "text/html, */*")
                .get("/v1/room/cookies")
                .then()
                .statusCode(200)
                .body("", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override"})
    void goesWhereTheRequestLineSays(String header) {
        problem(header, as("helper", COUNTY).header(header, "/v1/room/me").get(OFFICE), 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "null", "http://localhost.elsewhere.example"})
    void answersNoPageOfOthers(String origin) {
        problem(origin, with(good).header("Origin", origin).get(OFFICE), 403)
                .header("Access-Control-Allow-Origin", nullValue());
        problem(
                        origin,
                        given().header("Origin", origin)
                                .header("Access-Control-Request-Method", "PUT")
                                .options(OFFICE),
                        403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void answersItsOwnPages() {
        var own = "http://%s:%d".formatted(room.getHost(), room.getPort());
        with(good).header("Origin", own).get(OFFICE).then().statusCode(200);
    }

    /// Whichever of two lengths a proxy believed, what it took for the body is not a request.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 0\r\nContent-Length: %d\r\n",
                "Content-Length: %d\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\nContent-Length: %d\r\n",
                "Transfer-Encoding : chunked\r\nContent-Length: %d\r\n"
            })
    void smugglesNoRequestIn(String lengths) throws IOException {
        var hidden =
                "GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(OFFICE, good);
        var body = "0\r\n\r\n" + hidden;
        var request =
                "POST /v1/room/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n"
                        + lengths.formatted(body.length())
                        + "\r\n"
                        + body;

        assertThat(said(request)).doesNotContain("\"subject\"").doesNotContain(" 200 ");
    }

    private String said(String request) throws IOException {
        try (var socket = new Socket(room.getHost(), room.getPort())) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse problem(String flaw, Response response, int status) {
        assertThat(response.statusCode()).as(flaw).isEqualTo(status);
        return response.then()
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
