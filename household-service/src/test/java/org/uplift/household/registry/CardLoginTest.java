package org.uplift.household.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Overheard;
import org.uplift.testkit.Phone;

/// Who follows the code on a card with a phone: the demo user `township` is on duty where the
/// family lives, the `cadre` in another village.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(value = LoginProvider.class, restrictToAnnotatedClass = true)
class CardLoginTest {

    private static final String TOWNSHIP = "341623100000";

    private final Phone phone = new Phone();

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    private UUID household = new UUID(0, 0);

    @BeforeEach
    void registerAFamily() {
        Room.open();
        household = Room.registered(FileForm.ofThree().with("/division", FileForm.VILLAGE));
    }

    @Test
    void opensItToWhoLogsInAndMay() {
        var login = phone.open(card("?lang=en"));
        assertThat(login.uri().getPath()).isEqualTo("/authorize");
        assertThat(login.uri().getQuery())
                .contains("code_challenge_method=S256", "state=", "nonce=", "prompt=login");

        var shown = phone.send(login, user("township"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.uri()).isEqualTo(card("?lang=en"));
        assertThat(shown.body()).contains("王建国", "red: no help yet");
        assertThat(phone.open(card("")).body()).contains("王建国", "红（未脱贫未帮扶）");
    }

    @Test
    void isNotThereForWhoIsOnDutyElsewhere() {
        var shown = logIn("cadre");

        assertThat(shown.statusCode()).isEqualTo(404);
        assertThat(shown.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void isForNobodyWhoseRoleSeesNoCards() {
        assertThat(logIn("department").statusCode()).isEqualTo(403);
    }

    @Test
    void isWrittenDownLikeAnyOtherLook() {
        logIn("township");

        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items.operation", hasItem("readCardPage"))
                .body("items", hasItem(hasEntry("purpose", "verification")));
    }

    /// What makes the phone known is sent along with all of these, and read by none.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/households/%s",
                "/v1/households/%s/card",
                "/v1/households/%s/card/page/",
                "/v1/households/%s/history",
                "/v1/households",
                "/v1/users/browser",
                "/v1/households/%s/card/browser"
            })
    void opensNothingElse(String path) {
        logIn("township");
        var address = service.resolve(path.formatted(household));
        assertThat(phone.cookies())
                .anyMatch(cookie ->
                        cookie.getName().startsWith("q_session")
                                && address.getPath().startsWith(cookie.getPath()));

        assertThat(phone.ask(address).statusCode()).isEqualTo(401);
    }

    @Test
    void changesNothing() {
        logIn("township");
        for (var method : new String[] {"PUT", "POST", "DELETE", "PATCH", "HEAD"}) {
            given().cookies(cookies())
                    .header("Accept", "text/html")
                    .request(method, card(""))
                    .then()
                    .statusCode(401);
            given().cookies(cookies())
                    .header("Accept", "text/html")
                    .request(method, service.resolve("/v1/households/" + household))
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void saysNothingToAProgramThatShowsNoToken() {
        logIn("township");
        given().cookies(cookies())
                .get(card(""))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void believesATokenMoreThanACookie() {
        logIn("township");
        as("helper", FileForm.VILLAGE_ELSEWHERE)
                .cookies(cookies())
                .header("Accept", "text/html")
                .get(card(""))
                .then()
                .statusCode(404);
        as("helper", FileForm.VILLAGE)
                .header("Accept", "text/html")
                .get(card(""))
                .then()
                .statusCode(200);
    }

    @Test
    void keepsForAFewMinutesOnlyWhatNoScriptReads() {
        var login = phone.open(card(""));
        var back = phone.leadsTo(login, user("township"));
        var set =
                phone.ask(back).headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("q_session"))
                        .filter(cookie -> !cookie.contains("Max-Age=0"))
                        .toList();

        assertThat(set)
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Path=/v1");
                    assertThat(cookie).doesNotContain(TOWNSHIP);
                    var sealed = cookie.replaceAll("^[^=]*=([^;]*);.*", "$1");
                    assertThat(sealed.split("\\.")).as("the parts of a sealed token").hasSize(5);
                    var age = cookie.replaceAll(".*Max-Age=(\\d+).*", "$1");
                    assertThat(Integer.parseInt(age)).isBetween(1, 300);
                });
    }

    @Test
    void leavesNeitherTokensNorCodesBehind() {
        try (var log = Overheard.log()) {
            logIn("township");
            var code =
                    phone.visited().stream()
                            .map(URI::getQuery)
                            .filter(query -> query != null && query.startsWith("code="))
                            .findAny()
                            .orElseThrow();

            assertThat(phone.visited()).noneMatch(uri -> uri.toString().contains("token"));
            assertThat(phone.visited().getLast()).isEqualTo(card(""));
            assertThat(log.text()).doesNotContain(code.substring(5, 30), LoginProvider.password());
        }
    }

    /// Spans would carry the query along, with the code in it.
    @Test
    void followsNoTraceOfWhoComesBack() {
        var hidden =
                ConfigProvider.getConfig()
                        .getValue("quarkus.otel.traces.suppress-application-uris", String.class);

        assertThat(hidden.split(",")).contains("/v1/card-login");
    }

    @Test
    void takesNoCodeFromWhoDidNotAskForIt() {
        var back = phone.leadsTo(phone.open(card("")), user("township"));
        var other = new Phone();

        assertThat(other.open(back).uri().getPath()).isEqualTo("/authorize");
        assertThat(other.open(card("")).uri().getPath()).isEqualTo("/authorize");

        var asked = new Phone();
        var _ = asked.open(card(""));
        given().cookies(cookies(asked))
                .header("Accept", "text/html")
                .redirects()
                .follow(false)
                .get(back)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void takesNoCodeTwice() {
        var back = phone.leadsTo(phone.open(card("")), user("township"));
        var state = cookies();

        for (var status : new int[] {302, 401}) {
            given().cookies(state)
                    .header("Accept", "text/html")
                    .redirects()
                    .follow(false)
                    .get(back)
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void asksAnewWhoseCookieIsOfNoUse() {
        given().cookie("q_session_browser", "nonsense")
                .header("Accept", "text/html")
                .redirects()
                .follow(false)
                .get(card(""))
                .then()
                .statusCode(302)
                .header("Location", containsString("/authorize?"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void sendsNobodyElsewhere() {
        var login = phone.open(card("?lang=zh&redirect_uri=https://elsewhere.example/"));
        var shown = phone.send(login, user("township"));

        assertThat(shown.uri().getAuthority()).isEqualTo(service.getAuthority());
        given().header("Host", "elsewhere.example")
                .header("Accept", "text/html")
                .get(card(""))
                .then()
                .statusCode(400)
                .body(not(containsString("<form")));
    }

    @CanIgnoreReturnValue
    private HttpResponse<String> logIn(String who) {
        return phone.send(phone.open(card("")), user(who));
    }

    private Map<String, String> user(String name) {
        return Map.of("username", name, "password", LoginProvider.password());
    }

    private URI card(String query) {
        return service.resolve("/v1/households/%s/card/page%s".formatted(household, query));
    }

    private Map<String, String> cookies() {
        return cookies(phone);
    }

    private static Map<String, String> cookies(Phone phone) {
        return phone.cookies().stream()
                .collect(Collectors.toMap(c -> c.getName(), c -> c.getValue()));
    }
}
