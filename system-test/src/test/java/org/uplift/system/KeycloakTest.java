package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.sandbox.Database;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Ports;
import org.uplift.sandbox.Postgres;
import org.uplift.testkit.Phone;

/// The realm of `deploy/keycloak` in a real Keycloak, in front of a packaged service.
@Tag("long")
class KeycloakTest {

    private static final String LIXIN = "341623000000";
    private static final String NANMING = "520102000000";
    private static final String PASSWORD = "correct horse battery staple";
    private static final String HOUSEHOLD = "/v1/households/" + UUID.randomUUID();

    private static Keycloak keycloak;
    private static Postgres postgres;
    private static Database database;
    private static Kafka kafka;
    private static Running service;
    private static String root;

    @BeforeAll
    static void begin() throws IOException {
        postgres = Postgres.start(Home.temporary(), 0);
        database = postgres.database(Service.HOUSEHOLD.word());
        kafka = Kafka.start(Home.temporary(), 0);
        var port = Ports.free();
        root = "http://127.0.0.1:" + port;
        keycloak = Keycloak.start(LIXIN, root);
        service = start(port);
        await("household-service").atMost(Duration.ofMinutes(2)).until(KeycloakTest::isReady);
        var administration = keycloak.administration();
        administration.enter("root", PASSWORD, "operator", LIXIN);
        administration.enter("zhang", PASSWORD, "county-officer", LIXIN);
        administration.enter("wang", PASSWORD, "county-officer", NANMING);
        as("root").put("/v1/divisions", "text/csv", divisions()).expect(200, 201, 204);
        as("zhang").put(HOUSEHOLD, "application/json", family()).expect(200, 201);
    }

    @AfterAll
    static void end() {
        service.stop();
        keycloak.close();
        kafka.close();
        postgres.close();
    }

    @Test
    void letsAnOfficerSeeTheirCountyAndNoOther() {
        as("zhang").get(HOUSEHOLD).expect(200);
        as("wang").get(HOUSEHOLD).expect(404);
        assertThat(as("zhang").get("/v1/households").expect(200).json().path("items")).hasSize(1);
        assertThat(as("wang").get("/v1/households").expect(200).json().path("items")).isEmpty();
    }

    @Test
    void opensACardToAnOfficerOfItsCountyWhoLogsIn() {
        var shown = scanned("zhang");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("张守田");

        assertThat(scanned("wang").statusCode()).isEqualTo(404);
    }

    @Test
    void letsADepartmentsProgramIn() {
        var client = "department-education";
        var secret = keycloak.administration().secretOf(client);
        var program = new Api(root, Grant.program(keycloak.issuer(), client, secret));

        program.get("/v1/divisions/" + LIXIN).expect(200);
        program.get(HOUSEHOLD).expect(403);
    }

    @Test
    void refusesATokenMeantForSomebodyElse() {
        var secret = UUID.randomUUID().toString();
        keycloak.administration().enterStranger("stranger", secret);
        var token = Grant.program(keycloak.issuer(), "stranger", secret);

        new Api(root, token).get("/v1/divisions/" + LIXIN).expect(401);
    }

    @Test
    void givesACodeOnlyToWhoCanProveItIsTheirs() {
        assertThat(new Browser(keycloak.issuer()).answerTo("code", ""))
                .contains("error=invalid_request")
                .contains("code_challenge");
        assertThat(new Browser(keycloak.issuer()).answerTo("token", "")).contains("error=");
        Grant.ask(keycloak.issuer(), Browser.redemption("guessed", "proof")).expect(400);
    }

    @Test
    void takesPasswordsOnlyOnItsOwnPage() {
        Grant.ask(
                        keycloak.issuer(),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "web",
                                "username", "zhang",
                                "password", PASSWORD))
                .expect(400);
    }

    @Test
    void takesNoDivisionThatIsNone() {
        keycloak.administration().enterAt("3416230000%").expect(400);
        keycloak.administration().enterAt("*").expect(400);
    }

    @Test
    void servesAsARoleThatOwnsNoTable() throws SQLException {
        var sessions =
                """
                select count(*), count(*) filter (where exists (
                    select from pg_class where relowner = usesysid))
                from pg_stat_activity
                where datname = current_database() and usename <> current_user\
                """;
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres");
                var found = connection.createStatement().executeQuery(sessions)) {
            assertThat(found.next()).isTrue();
            assertThat(found.getLong(1)).isPositive();
            assertThat(found.getLong(2)).isZero();
        }
    }

    private static HttpResponse<String> scanned(String user) {
        var phone = new Phone();
        var login = phone.open(URI.create(root + HOUSEHOLD + "/card/page"));
        return phone.send(login, Map.of("username", user, "password", PASSWORD));
    }

    private static Api as(String user) {
        return new Api(root, new Browser(keycloak.issuer()).logIn(user, PASSWORD));
    }

    private static Running start(int port) throws IOException {
        var settings = new HashMap<>(database.environment());
        var log = Files.createDirectories(Path.of("target", "services"));
        var keyring = new KeyringFile(Files.createTempDirectory("keys").resolve("keyring.json"));
        keyring.write(Keyring.fresh());
        settings.putAll(
                Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                        "UPLIFT_KEYS_FILE", keyring.path().toString(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer()));
        return Running.start(Service.HOUSEHOLD, log.resolve("behind-keycloak.log"), settings);
    }

    private static boolean isReady() {
        service.requireAlive();
        return new Api(root, "").isReady();
    }

    private static BodyPublisher divisions() {
        return BodyPublishers.ofInputStream(
                () -> KeycloakTest.class.getResourceAsStream("/divisions.csv"));
    }

    private static BodyPublisher family() throws IOException {
        return BodyPublishers.ofFile(Path.of("..", "docs", "family.json"));
    }
}
