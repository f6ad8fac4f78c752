package org.uplift.platform.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.with;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.platform.identity.Roles;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

/// In this room growers come five times at once and then once a second, with a kilobyte, and with
/// two where files are taken; strangers bring 32. A crowd of 300 comes at once, and then ten times
/// a second.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LimitsTest {

    private static final String ME = "/v1/room/me";
    private static final String GUEST = "/v1/room/guests/00000000-0000-0000-0000-000000000001";
    private static final String UPLOADS = "/v1/room/uploads";
    private static final String WISHES = "/public/room/wishes";
    private static final String HALL = "/hall/phones";
    private static final Map<String, String> TYPES =
            Map.of(UPLOADS, "text/csv", WISHES, "text/plain");
    private static final String COUNTY = "341623000000";

    private final HandWatch watch;
    private final MeterRegistry meters;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    LimitsTest(HandWatch watch, MeterRegistry meters) {
        this.watch = watch;
        this.meters = meters;
    }

    @BeforeEach
    void stop() {
        watch.stop();
        watch.pass(Duration.ofMinutes(2));
    }

    @AfterEach
    void go() {
        watch.go();
    }

    @Test
    void letsInAsOftenAsTheRoleMayAndThenSaysWhenToComeAgain() {
        var li = grower("Li");
        for (var left = 4; left >= 0; left--) {
            ask(li).then()
                    .statusCode(200)
                    .header("RateLimit", "\"grower\";r=%d;t=%d".formatted(left, 5 - left));
        }

        ask(li).then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("status", equalTo(429))
                .body("title", equalTo("Too Many Requests"))
                .header("Retry-After", "1")
                .header("RateLimit-Policy", "\"grower\";q=5;w=5")
                .header("RateLimit", "\"grower\";r=0;t=5");
        watch.pass(Duration.ofSeconds(1));
        ask(li).then().statusCode(200).header("Retry-After", nullValue());
        ask(li).then().statusCode(429);
    }

    @Test
    void countsAPersonWithWhateverTokenAndNobodyElse() {
        for (var visit = 0; visit < 5; visit++) {
            ask(Tokens.of("Wu", Roles.GROWER, COUNTY)).then().statusCode(200);
        }

        ask(Tokens.of("Wu", Roles.GROWER, "341623100000")).then().statusCode(429);
        ask(grower("Zhao")).then().statusCode(200);
    }

    @Test
    void letsTheStaffWork() {
        for (var visit = 0; visit < 50; visit++) {
            ask(Tokens.of("Sun", Roles.HELPER, COUNTY)).then().statusCode(200);
        }
    }

    @Test
    void refusesBeforeItReads() {
        var qian = grower("Qian");
        for (var visit = 0; visit < 5; visit++) {
            with(qian).body("{").put(GUEST).then().statusCode(400);
        }

        with(qian).body("{").put(GUEST).then().statusCode(429);
        with(qian).get("/v1/nowhere").then().statusCode(429);
    }

    @Test
    void countsWhomItRefused() {
        var before = refused(Roles.GROWER);
        var feng = grower("Feng");
        for (var visit = 0; visit < 7; visit++) {
            var _ = ask(feng);
        }

        assertThat(refused(Roles.GROWER) - before).isEqualTo(2);
    }

    @Test
    void tellsStrangersNothingMoreWhenTheyComeTooOftenAndLetsTheirNeighboursIn() {
        for (var visit = 0; visit < 200; visit++) {
            ask("nonsense").then().statusCode(401);
        }

        ask("nonsense")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("Connection", "close");
        ask("a.b").then().statusCode(429);
        given().get(ME).then().statusCode(429);
        ask(grower("Chen")).then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        watch.pass(Duration.ofMinutes(1));
        ask("nonsense").then().statusCode(401);
    }

    @Test
    void letsACrowdInByOneAddressAndThenSaysWhenToComeAgain()
            throws IOException, InterruptedException {
        for (var phone = 0; phone < 300; phone++) {
            given().get(HALL).then().statusCode(404);
        }

        given().get(HALL)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit-Policy", "\"hall\";q=300;w=30");
        assertThat(sendFrom("127.0.0.2", HALL)).isEqualTo(404);
        given().get(ME).then().statusCode(401);
        watch.pass(Duration.ofMillis(100));
        given().get(HALL).then().statusCode(404);
        given().get(HALL).then().statusCode(429);
    }

    @Test
    void takesBodiesAsLargeAsTheRoleMaySend() throws IOException, InterruptedException {
        var chu = grower("Chu");

        assertThat(send(chu, UPLOADS, saidToBe(2_048))).isEqualTo(200);
        assertThat(send(chu, UPLOADS, saidToBe(2_049))).isEqualTo(413);
        assertThat(send(chu, UPLOADS, chunked(2_049))).isEqualTo(413);
        assertThat(send(chu, GUEST, chunked(1_025))).isEqualTo(413);
        assertThat(send(chu, GUEST, saidToBe(1_025))).isEqualTo(413);
    }

    @Test
    void takesLargerBodiesFromOthers() throws IOException, InterruptedException {
        var wei = Tokens.of("Wei", Roles.TOWNSHIP_OFFICER, COUNTY);

        assertThat(send(wei, GUEST, chunked(1_025))).isEqualTo(400);
        assertThat(send(wei, UPLOADS, chunked(200_000))).isEqualTo(200);
        assertThat(send(wei, UPLOADS, saidToBe(300_000))).isEqualTo(413);
    }

    @Test
    void turnsAwayWhoHasNoRole() throws IOException, InterruptedException {
        var nobody = Tokens.of("Nie", "nobody", COUNTY);

        assertThat(send(nobody, GUEST, saidToBe(1_025))).isEqualTo(403);
        assertThat(send(nobody, UPLOADS, saidToBe(20_000))).isEqualTo(403);
        assertThat(send(nobody, UPLOADS, saidToBe(200_000))).isEqualTo(413);
    }

    @Test
    void takesFromStrangersWhatAStrangerMaySend() throws IOException, InterruptedException {
        assertThat(send("", WISHES, saidToBe(32_768))).isEqualTo(200);
        assertThat(send("", WISHES, saidToBe(32_769))).isEqualTo(413);
        assertThat(send("", WISHES, chunked(32_769))).isEqualTo(413);
    }

    private static String grower(String name) {
        return Tokens.of(name, Roles.GROWER, COUNTY);
    }

    private static Response ask(String token) {
        return with(token).get(ME);
    }

    private double refused(String role) {
        return meters.get("requests.limited").tag("role", role).counter().count();
    }

    private static BodyPublisher saidToBe(int size) {
        return BodyPublishers.ofString(" ".repeat(size));
    }

    private static BodyPublisher chunked(int size) {
        var blanks = " ".repeat(size).getBytes(UTF_8);
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(blanks));
    }

    private int sendFrom(String address, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(path)).build();
        var neighbour = InetAddress.getByName(address);
        try (var http = HttpClient.newBuilder().localAddress(neighbour).build()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private int send(String token, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        var type = TYPES.getOrDefault(path, "application/json");
        var request =
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Content-Type", type)
                        .method(path.equals(GUEST) ? "PUT" : "POST", body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
