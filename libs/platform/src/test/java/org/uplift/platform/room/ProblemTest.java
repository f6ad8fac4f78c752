package org.uplift.platform.room;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.identity.Roles;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProblemTest {

    private static final String COUNTY = "341623000000";
    private static final String GUEST = "/v1/room/guests/" + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/v1/room")
    URI room;

    @Test
    void asksForAToken() {
        problem(given().get("/v1/room/me"), 401).header("WWW-Authenticate", "Bearer");
        problem(given().get("/v1/nowhere"), 401);
        problem(given().get("/"), 401);
    }

    @Test
    void acceptsNoBadToken() {
        var cadre = Roles.VILLAGE_CADRE;
        problem(with("nonsense").get("/v1/room/me"), 401);
        problem(with(Tokens.expired(cadre, COUNTY)).get("/v1/room/me"), 401);
        problem(with(Tokens.forged(cadre, COUNTY)).get("/v1/room/me"), 401);
        problem(with(Tokens.foreign(cadre, COUNTY)).get("/v1/room/me"), 401);
        problem(with(Tokens.unsigned(cadre, COUNTY)).get("/v1/room/me"), 401)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void forbidsWhatTheRoleDoesNotPermit() {
        problem(caller().get("/v1/room/office"), 403);
    }

    @Test
    void knowsTheCallerAndTheScope() {
        caller().get("/v1/room/me")
                .then()
                .statusCode(200)
                .body("scope.from", equalTo("341623000000"))
                .body("scope.until", equalTo("341624000000"));
        with(Tokens.withoutDivision(Roles.OPERATOR))
                .get("/v1/room/me")
                .then()
                .body("scope.from", equalTo("0"))
                .body("scope.until", equalTo("0"));
    }

    @Test
    void leavesHealthAndDocumentsOpen() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void refusesWhatItWasNotToBeAsked() {
        problem(caller().get("/v1/room/guests?limit=1&sort=name&Limit=1"), 400)
                .body("violations.path", equalTo(List.of("Limit", "sort")))
                .body("violations.rule", equalTo(List.of("unknown", "unknown")));
        problem(with(Tokens.of(Roles.HELPER, COUNTY)).get("/v1/room/office?sort=name"), 403);
    }

    @Test
    void saysSoWhereNothingIsThere() {
        problem(caller().get("/v1/room/cellar"), 404);
        problem(caller().get("/"), 404);
        problem(caller().get("/v2"), 404);
    }

    @Test
    void refusesMethodsAndMediaTypesItDoesNotHave() {
        problem(caller().delete("/v1/room/guests"), 405).header("Allow", "GET");
        problem(caller().accept("application/x-unheard").get("/v1/room/me"), 406);
        problem(caller().contentType("text/csv").body("a,b").put(GUEST), 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/room/me/%00",
                "/v1/room/trouble/mis%00sing",
                "/v1/room/guests?limit=1&who=a%00b",
                "/%00"
            })
    void refusesWhatHoldsANul(String path) {
        problem(caller().urlEncodingEnabled(false).get(path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "a/b/c", ";;;", "text/html;q=much", ",", "*"})
    void refusesAnAcceptHeaderThatCannotBeRead(String accept) {
        assertThat(caller().header("Accept", accept).get("/v1/room/me").statusCode())
                .isIn(200, 400, 406);
        assertThat(caller().header("Accept", accept).get("/v1/room/trouble/missing").statusCode())
                .isIn(400, 404, 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/room/guests/not-an-id",
                "/v1/room/guests/%20",
                "/v1/room/guests/%ff",
                "/v1/room/guests/%C3%28"
            })
    void refusesMalformedPaths(String path) {
        problem(caller().body("{\"name\":\"Li\",\"chairs\":1}").put(path), 400);
    }

    @Test
    void refusesMalformedQueries() {
        problem(caller().get("/v1/room/guests?limit=many"), 400);
        problem(caller().get("/v1/room/guests?limit=11"), 400)
                .body("violations[0].path", equalTo("limit"))
                .body("violations[0].rule", equalTo("Max"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"name":"Li","chairs":1,"mood":"good"}             | mood            | unknown
                    {"name":"Li","chairs":"one"}                       | chairs          | type
                    {"name":"Li","chairs":"1"}                         | chairs          | type
                    {"name":"Li","chairs":1.5}                         | chairs          | type
                    {"name":"Li","chairs":99999999999}                 | chairs          | json
                    {"name":["Li"],"chairs":1}                         | name            | type
                    {"name":5,"chairs":1}                              | name            | type
                    {"name":5.5,"chairs":1}                            | name            | type
                    {"name":true,"chairs":1}                           | name            | type
                    {"name":"Li","chairs":""}                          | chairs          | type
                    {"name":"Li","chairs":1,"since":[2020,1,1]}        | since           | type
                    {"name":"Li","chairs":1,"since":5}                 | since           | type
                    {"name":"Li","chairs":1,"since":""}                | since           | type
                    {"name":"Li","chairs":1,"children":[{"age":"x"}]}  | children[0].age | type
                    {"name":"Li","chairs":1,"children":[{"age":-1}]}   | children[0].age | Positive
                    {"name":"Li","chairs":null}                        | chairs          | type
                    {"name":"Li","chairs":1,"children":[{"age":null}]} | children[0].age | type
                    {"name":"Li","chairs":1,"isOld":null}              | isOld           | type
                    {"name":"Li"}                                      | chairs          | Positive
                    {"name":"Li","chairs":0}                           | chairs          | Positive
                    {"name":"L i","chairs":1}                          | name            | Pattern
                    {"chairs":1}                                       | name            | NotNull
                    """)
    void saysWhichFieldIsWrong(String body, String path, String rule) {
        problem(caller().body(body).put(GUEST), 400)
                .body("violations[0].path", equalTo(path))
                .body("violations[0].rule", equalTo(rule));
    }

    @Test
    void takesNullForWhatMayBeAbsent() {
        caller().body("{\"name\":\"Li\",\"chairs\":1,\"shoes\":null,\"since\":null}")
                .put(GUEST)
                .then()
                .statusCode(200)
                .body("isOld", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\":\"Li\" \"chairs\":1}",
                "nonsense",
                "",
                "{\"name\":\"Li\",\"chairs\":1}{}",
                "null",
                "{\"name\":\"Li\",\"name\":\"Wu\",\"chairs\":1}"
            })
    void refusesWhatIsNotOneJsonDocument(String body) {
        problem(caller().body(body).put(GUEST), 400);
    }

    @Test
    void refusesBrokenUtf8() {
        var broken = new byte[] {'{', '"', 'n', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
        problem(caller().body(broken).put(GUEST), 400)
                .body("detail", containsString("UTF-8, from line 1"));
        problem(caller().body(new byte[] {(byte) 0xFF, '\n', '{', '}'}).put(GUEST), 400);
        problem(caller().body(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{'}).put(GUEST), 400);
    }

    @Test
    void refusesBodiesThatAreTooLarge() throws IOException, InterruptedException {
        assertThat(status(GUEST, BodyPublishers.ofByteArray(new byte[70_000]))).isEqualTo(413);
        assertThat(status(GUEST, chunked(largeJson(70_000)))).isEqualTo(413);
        assertThat(status("/v1/room/uploads", BodyPublishers.ofByteArray(new byte[70_000])))
                .isEqualTo(200);
        assertThat(status("/v1/room/uploads", chunked(new byte[300_000]))).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "missing, 404",
        "rejected, 409",
        "invalid, 422",
        "stale, 409",
        "twice, 409",
        "away, 503",
        "other, 500"
    })
    void tellsFailuresApartAndNoSecrets(String kind, int status) {
        problem(caller().get("/v1/room/trouble/" + kind), status)
                .body(not(containsString("secret")))
                .body(not(containsString("lamp")))
                .body(not(containsString("Exception")));
    }

    @Test
    void namesWhatIsBroken() {
        problem(caller().get("/v1/room/trouble/invalid"), 422)
                .body("title", equalTo("Unprocessable Entity"))
                .body("violations[0].path", equalTo("chairs"));
        problem(caller().get("/v1/room/trouble/away"), 503).header("Retry-After", "5");
        problem(caller().get("/v1/room/trouble/rejected"), 409)
                .body("detail", equalTo("The room is full"));
    }

    private static RequestSpecification caller() {
        return with(Tokens.of(Roles.VILLAGE_CADRE, COUNTY)).contentType(ContentType.JSON);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    private static byte[] largeJson(int size) {
        return ("{\"name\":\"" + "x".repeat(size) + "\",\"chairs\":1}").getBytes(UTF_8);
    }

    private static HttpRequest.BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    /// By a client that reads the answer although it was not allowed to finish.
    private int status(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(room.resolve(path))
                        .header(
                                "Content-Type",
                                path.endsWith("uploads") ? "text/csv" : "application/json")
                        .header("Authorization", "Bearer " + Tokens.of(Roles.VILLAGE_CADRE, COUNTY))
                        .method(path.endsWith("uploads") ? "POST" : "PUT", body)
                        .build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
