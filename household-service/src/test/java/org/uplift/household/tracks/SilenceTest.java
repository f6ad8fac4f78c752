package org.uplift.household.tracks;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

/// What is written into the log while points come, in whatever words, and right or wrong.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SilenceTest {

    private static final String PLACE = "33.123457";

    /// As it is kept.
    private static final String MILLIONTHS = "33123457";

    private final String helper = "walker-" + Ids.next();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler ear = new Ear();
    private String village = "";

    @BeforeEach
    void listen() {
        Room.open();
        village = Room.newVillage();
        LogManager.getLogManager().getLogger("").addHandler(ear);
    }

    @AfterEach
    void listenNoMore() {
        LogManager.getLogManager().getLogger("").removeHandler(ear);
    }

    @Test
    void holdsNoPlaceAndNoKey() {
        var now = Instant.now();
        var key = phone().put("/v1/device-keys/{id}", Ids.next()).path("key").toString();
        for (var latitude : new String[] {PLACE, "99" + PLACE}) {
            says("/v1/points", "{\"points\":[%s]}".formatted(point(now, latitude)));
            says("/v1/points", "{\"points\":[%s,]}".formatted(point(now, latitude)));
            says(
                    "/v1/points/owntracks",
                    "{\"_type\":\"location\",\"tst\":%d,\"lat\":%s,\"lon\":116.1}"
                            .formatted(now.getEpochSecond(), latitude));
            says(
                    "/v1/points/osmand",
                    "{\"location\":{\"timestamp\":\"%s\",\"coords\":{\"latitude\":%s,\"longitude\":1}}}"
                            .formatted(now, latitude));
            gpx(
                    "<gpx><trkpt lat='%s' lon='116.1'><time>%s</time></trkpt></gpx>"
                            .formatted(latitude, now));
            gpx("<gpx><trkpt lat='%s' lon=".formatted(latitude));
            query(key, latitude);
            query("no" + key, latitude);
        }
        var period = "?from=%s&until=%s".formatted(now.minusSeconds(9), now);
        var answer = phone().get("/v1/tracks/" + helper + period);
        assertThat(answer.asString()).contains(PLACE);
        Logger.getLogger("marker").info("the ear hears");

        assertThat(lines).anyMatch(line -> line.contains("the ear hears"));
        assertThat(lines)
                .noneMatch(line -> line.contains(PLACE) || line.contains(MILLIONTHS))
                .noneMatch(line -> line.contains(key));
    }

    private void says(String path, String body) {
        var status = phone().body(body.getBytes(UTF_8)).post(path).statusCode();
        assertThat(status).isLessThan(500);
    }

    private void gpx(String file) {
        var status =
                with(Tokens.of(helper, "helper", village))
                        .contentType("application/gpx+xml")
                        .body(file.getBytes(UTF_8))
                        .post("/v1/points/gpx")
                        .statusCode();
        assertThat(status).isLessThan(500);
    }

    private static void query(String key, String latitude) {
        var answer = given().get("/v1/points/osmand?id={k}&lat={l}&lon=116.1", key, latitude);
        assertThat(answer.statusCode()).isLessThan(500);
    }

    private RequestSpecification phone() {
        return with(Tokens.of(helper, "helper", village));
    }

    private static String point(Instant at, String latitude) {
        return "{\"at\":\"%s\",\"latitude\":%s,\"longitude\":116.1,\"accuracy\":8}"
                .formatted(at, latitude);
    }

    private final class Ear extends Handler {

        private Ear() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + Arrays.toString(parts(line)) + told(line.getThrown()));
        }

        private static Object[] parts(LogRecord line) {
            var parts = line.getParameters();
            return parts == null ? new Object[0] : parts;
        }

        private static String told(@Nullable Throwable thrown) {
            var text = new StringBuilder();
            for (var cause = thrown; cause != null; cause = cause.getCause()) {
                text.append(cause);
            }
            return text.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
