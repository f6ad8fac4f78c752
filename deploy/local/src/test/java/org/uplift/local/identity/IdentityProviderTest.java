package org.uplift.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityProviderTest {

    private final HttpClient http = HttpClient.newHttpClient();
    @TempDir private Path secrets;
    private IdentityProvider provider;
    private String password;

    @BeforeEach
    void open() throws IOException {
        provider = IdentityProvider.start(0, secrets, Set.of(), Clock.systemUTC(), () -> true);
        password = Secret.ofDemoUsers(secrets).text();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void tellsWhereTokensAndKeysAre() throws Exception {
        var document = json(get("/.well-known/openid-configuration"));

        assertThat(document.path("issuer").asText()).isEqualTo(provider.issuer());
        assertThat(document.path("token_endpoint").asText())
                .isEqualTo(provider.issuer() + "/token");
        assertThat(document.path("jwks_uri").asText()).isEqualTo(provider.issuer() + "/jwks");
    }

    @Test
    void givesATokenThatItsPublishedKeyVerifies() throws Exception {
        var claims = verified(token(form("officer", password)));

        assertThat(claims.getStringListClaimValue("groups"))
                .containsExactly("county-officer", "sensitive-reader");
        assertThat(claims.getStringClaimValue("division")).isEqualTo("341623000000");
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(claims.getIssuedAt().getValue() + 3600);
    }

    @Test
    void keepsItsKeyOverARestart() throws Exception {
        var before = token(form("cadre", password));
        var keys = get("/jwks").body();
        provider.close();
        open();

        assertThat(get("/jwks").body()).isEqualTo(keys);
        assertThat(before).isNotBlank();
    }

    @Test
    void keepsSecretsFromOtherUsersOfTheMachine() throws IOException {
        for (var file : List.of("signing-key", "demo-password")) {
            var allowed = Files.getPosixFilePermissions(secrets.resolve(file));
            assertThat(PosixFilePermissions.toString(allowed)).isEqualTo("rw-------");
        }
    }

    @Test
    void givesAProgramATokenForItsSecret() throws Exception {
        var asked = "grant_type=client_credentials&client_id=department&client_secret=" + password;

        assertThat(verified(token(asked)).getStringListClaimValue("groups"))
                .containsExactly("department");
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        var answer = post(form("officer", "guess"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void refusesAnUnknownUserInTheSameWords() throws Exception {
        assertThat(post(form("nobody", password)).body())
                .isEqualTo(post(form("officer", "guess")).body());
    }

    @Test
    void refusesAWrongClientSecretWithAChallenge() throws Exception {
        var answer = post("grant_type=client_credentials&client_id=department&client_secret=guess");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("error").asText()).isEqualTo("invalid_client");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void refusesOtherGrants() throws Exception {
        var answer = post("grant_type=implicit");

        assertThat(json(answer).path("error").asText()).isEqualTo("unsupported_grant_type");
    }

    @Test
    void refusesAFieldThatStandsTwice() throws Exception {
        var answer = post(form("officer", password) + "&username=operator");

        assertThat(json(answer).path("error").asText()).isEqualTo("invalid_request");
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        var answer = post("grant_type=password&username=" + "x".repeat(1_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesWhatIsNoForm() throws Exception {
        var answer = post("{}", "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isEqualTo("invalid_request");
    }

    @Test
    void refusesToBeAskedForATokenWithGet() throws Exception {
        var answer = get("/token");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void letsNobodyKeepATokenInACache() throws Exception {
        assertThat(post(form("officer", password)).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    private JwtClaims verified(String token) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys()))
                .setExpectedIssuer(provider.issuer())
                .setExpectedAudience("uplift")
                .setRequireSubject()
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private List<JsonWebKey> keys() throws JoseException, IOException {
        return new JsonWebKeySet(get("/jwks").body()).getJsonWebKeys();
    }

    private String token(String form) throws IOException {
        return json(post(form)).required("access_token").asText();
    }

    private static String form(String user, String password) {
        return "grant_type=password&username=%s&password=%s".formatted(user, password);
    }

    private HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(provider.issuer() + path)));
    }

    private HttpResponse<String> post(String body) throws IOException {
        return post(body, "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> post(String body, String type) throws IOException {
        return send(
                HttpRequest.newBuilder(URI.create(provider.issuer() + "/token"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
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
