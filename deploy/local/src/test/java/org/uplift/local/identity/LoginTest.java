package org.uplift.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody logs in with a browser: a code, and the proof of who asked for it.
class LoginTest {

    private static final String RETURN = "http://localhost:8081/v1/card-login";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /// The verifier and the challenge of RFC 7636, appendix B.
    private static final String PROOF = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final HttpClient http = HttpClient.newHttpClient();
    @TempDir private Path secrets;
    private IdentityProvider provider;

    @BeforeEach
    void open() throws IOException {
        provider = IdentityProvider.start(0, secrets, Set.of(RETURN), clock(), () -> true);
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void isAnnounced() throws IOException {
        var document = json(get("/.well-known/openid-configuration", Map.of()));

        assertThat(document.path("authorization_endpoint").asText())
                .isEqualTo(provider.issuer() + "/authorize");
        assertThat(document.path("code_challenge_methods_supported").toString())
                .isEqualTo("[\"S256\"]");
        assertThat(document.path("grant_types_supported").toString())
                .contains("authorization_code");
    }

    @Test
    void showsAPageThatCarriesTheQuestionOnAndTakesNothingForMarkup() throws IOException {
        var page = get("/authorize", question("state", "\"><script>alert('1')</script>"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<option value=\"cadre\">cadre: village cadre, 341623100200</option>")
                .contains("value=\"&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;\"")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void givesTheClientAStatementMeantForItAlone() throws Exception {
        var back = logIn("cadre", password());
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location").orElse(""))
                .startsWith(RETURN + "?")
                .contains("state=of+mine");

        var said = json(redeem(code(back), Map.of()));

        var keys = new JsonWebKeySet(get("/jwks", Map.of()).body()).getJsonWebKeys();
        var claims =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                        .setExpectedIssuer(provider.issuer())
                        .setExpectedAudience("card")
                        .build()
                        .processToClaims(said.path("id_token").asText());
        assertThat(claims.getAudience()).containsExactly("card");
        assertThat(claims.getStringClaimValue("nonce")).isEqualTo("once");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("village-cadre");
        assertThat(claims.getStringClaimValue("division")).isEqualTo("341623100200");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isBetween(1L, 300L);
        assertThat(said.path("access_token").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8081/v1/card-login/",
                "http://localhost:8081/v1/card-login?x=1",
                "http://localhost:8082/v1/card-login",
                "http://localhost:8081/v1/card-login/../elsewhere",
                "http://localhost:8081@elsewhere.example/v1/card-login",
                "https://elsewhere.example/"
            })
    void sendsNobodyElsewhere(String address) throws IOException {
        refusedHere(get("/authorize", question("redirect_uri", address)));
        var filled = new HashMap<>(question("redirect_uri", address));
        filled.putAll(Map.of("username", "cadre", "password", password()));
        refusedHere(post("/authorize", filled));
    }

    @Test
    void knowsNoOtherClient() throws IOException {
        refusedHere(get("/authorize", question("client_id", "department")));
        refusedHere(get("/authorize?client_id=card&client_id=card", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, '', invalid_request",
        "code_challenge, '', invalid_request",
        "code_challenge, short, invalid_request",
        "scope, profile, invalid_request",
        "response_type, token, unsupported_response_type"
    })
    void tellsTheClientWhatItAsksWrongly(String field, String value, String error)
            throws IOException {
        var answer = get("/authorize", question(field, value));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .startsWith(RETURN + "?")
                .contains("error=" + error, "state=of+mine")
                .doesNotContain("code=");
    }

    @ParameterizedTest
    @CsvSource({"cadre, guess", "cadre, ''", "nobody, right"})
    void asksAgainWhoeverDoesNotKnowThePassword(String user, String said) throws IOException {
        var page = logIn(user, said.equals("right") ? password() : said);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("No such user with this password", CHALLENGE);
    }

    @Test
    void takesACodeOnce() throws IOException {
        var code = code(logIn("cadre", password()));

        assertThat(redeem(code, Map.of()).statusCode()).isEqualTo(200);
        refused(redeem(code, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, another",
        "redirect_uri, http://localhost:8081/elsewhere",
        "client_id, department"
    })
    void takesACodeFromNobodyElseAndNotAfterwards(String field, String value) throws IOException {
        var code = code(logIn("cadre", password()));

        refused(redeem(code, Map.of(field, value)));
        refused(redeem(code, Map.of()));
    }

    @Test
    void takesACodeForAMinute() throws IOException {
        var early = code(logIn("cadre", password()));
        var late = code(logIn("cadre", password()));
        now.updateAndGet(then -> then.plus(Duration.ofSeconds(59)));
        assertThat(redeem(early, Map.of()).statusCode()).isEqualTo(200);

        now.updateAndGet(then -> then.plus(Duration.ofSeconds(1)));
        refused(redeem(late, Map.of()));
    }

    private static void refusedHere(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(json(answer).path("error").asText()).isEqualTo("invalid_request");
    }

    private static void refused(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isEqualTo("invalid_grant");
    }

    private HttpResponse<String> logIn(String user, String password) throws IOException {
        var filled = new HashMap<>(question("state", "of mine"));
        filled.putAll(Map.of("username", user, "password", password));
        return post("/authorize", filled);
    }

    private HttpResponse<String> redeem(String code, Map<String, String> otherwise)
            throws IOException {
        var fields =
                new HashMap<>(
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", "card",
                                "redirect_uri", RETURN,
                                "code", code,
                                "code_verifier", PROOF));
        fields.putAll(otherwise);
        return post("/token", fields);
    }

    private static Map<String, String> question(String field, String value) {
        var question =
                new HashMap<>(
                        Map.of(
                                "client_id", "card",
                                "redirect_uri", RETURN,
                                "response_type", "code",
                                "scope", "openid",
                                "state", "of mine",
                                "nonce", "once",
                                "code_challenge", CHALLENGE,
                                "code_challenge_method", "S256"));
        question.put(field, value);
        return question;
    }

    private static String code(HttpResponse<String> back) {
        var code = CODE.matcher(back.headers().firstValue("Location").orElse(""));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private String password() {
        return Secret.ofDemoUsers(secrets).text();
    }

    private Clock clock() {
        InstantSource hands = now::get;
        return hands.withZone(ZoneOffset.UTC);
    }

    private HttpResponse<String> get(String path, Map<String, String> query) throws IOException {
        var address = provider.issuer() + path + (query.isEmpty() ? "" : "?" + encoded(query));
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        return send(
                HttpRequest.newBuilder(URI.create(provider.issuer() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
