package org.uplift.household.tracks;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TrackStoryTest {

    private final String helper = "walker-" + Ids.next();
    private final Instant start =
            Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    private String village = "";

    @TestHTTPResource("/")
    URI service = URI.create("http://localhost");

    @BeforeEach
    void servesInAVillage() {
        Room.open();
        village = Room.newVillage();
    }

    @Test
    void keepsEachPointOnceInWhateverOrderItComes() {
        var points = points(0, 120);
        var backwards = points.reversed();

        send(points.subList(0, 60)).then().body("kept", equalTo(60));
        send(backwards).then().body("kept", equalTo(60)).body("known", equalTo(60));
        send(points).then().body("kept", equalTo(0)).body("known", equalTo(120));

        play("").then().body("points", hasSize(120)).body("points[0].at", equalTo(start + ""));
    }

    @Test
    void losesNothingWhenManySendAtOnce() throws Exception {
        var points = points(0, 300);
        try (var phones = Executors.newFixedThreadPool(8)) {
            var sent =
                    IntStream.range(0, 30)
                            .mapToObj(i -> phones.submit(() -> everyThirtieth(points, i)))
                            .toList();
            for (var one : sent) {
                assertThat(one.get().statusCode()).isEqualTo(200);
            }
        }

        play("").then().body("points", hasSize(300));
    }

    private Response everyThirtieth(List<String> points, int first) {
        return send(
                IntStream.range(0, points.size())
                        .filter(i -> i % 30 == first)
                        .mapToObj(points::get)
                        .toList());
    }

    @Test
    void keepsNothingOfABatchThatBreaksARule() {
        var batch = List.of(point(0, 33.1), point(10, 116.5), point(20, 33.1));

        send(batch).then().statusCode(422).body("violations.path", contains("points[1]"));
        send(Collections.nCopies(12_000, point(0, 33.1)))
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("too-many-points"));
        send(Collections.nCopies(100_000, "null"))
                .then()
                .statusCode(400)
                .body("violations.path", contains("points"))
                .body("violations.rule", contains("too-long"));

        play("").then().body("points", empty());
    }

    @Test
    void understandsOwnTracks() {
        var message =
                "{\"_type\":\"location\",\"tst\":%d,\"lat\":33.1,\"lon\":116.1,\"acc\":7,\"vel\":36,\"tid\":\"x\"}"
                        .formatted(start.getEpochSecond());
        phone().body("[%s,{\"_type\":\"lwt\"}]".formatted(message))
                .post("/v1/points/owntracks")
                .then()
                .statusCode(200)
                .body("", empty());
        phone().body("{\"_type\":\"location\",\"lat\":33.1}")
                .post("/v1/points/owntracks")
                .then()
                .statusCode(422);

        play("").then().body("points.speed", contains(10.0f)).body("points.accuracy", contains(7));
    }

    @Test
    void understandsOsmAndByDeviceKeyUntilItIsTakenBack() {
        var id = Ids.next();
        var key = issue(id);
        osmAnd(key).then().statusCode(200).body("kept", equalTo(1));
        issueAgain(id).then().statusCode(200).body("key", equalTo(null));
        given().auth()
                .preemptive()
                .basic("whoever", key)
                .contentType("application/json")
                .body("[]")
                .post("/v1/points/owntracks")
                .then()
                .statusCode(200);
        given().queryParam("id", key).get("/v1/visits").then().statusCode(401);

        phone().delete("/v1/device-keys/{id}", id).then().statusCode(204);

        osmAnd(key).then().statusCode(401);
        osmAnd("nonsense").then().statusCode(401);
        play("").then().body("points", hasSize(1));
    }

    /// Who was found by a key stays known for a moment, but not beyond the key.
    @Test
    void forgetsAtOnceWhoseKeyIsTakenBack() {
        for (var i = 0; i < 20; i++) {
            var id = Ids.next();
            var key = issue(id);
            nothing(key).then().statusCode(200);
            phone().delete("/v1/device-keys/{id}", id).then().statusCode(204);
            nothing(key).then().statusCode(401);
        }
    }

    private static Response nothing(String key) {
        return given().auth()
                .preemptive()
                .basic("whoever", key)
                .contentType("application/json")
                .body("[]")
                .post("/v1/points/owntracks");
    }

    @Test
    void takesNothingForAPointThatIsNone() {
        for (var message : List.of("5", "null", "[[]]", "{}", "{\"_type\":5}")) {
            phone().body(message.getBytes(UTF_8))
                    .post("/v1/points/owntracks")
                    .then()
                    .statusCode(422)
                    .body("violations.rule", contains("message"));
        }
        for (var query : List.of("lat=0x1p5&lon=116", "lat=33.1d&lon=116", "lat=NaN&lon=116")) {
            phone().get("/v1/points/osmand?" + query)
                    .then()
                    .statusCode(422)
                    .body("violations.rule", contains("number"));
        }
        phone().get("/v1/points/osmand?lat=33.1&lon=116.1&lat=33.2")
                .then()
                .statusCode(422)
                .body("violations.path", contains("lat"))
                .body("violations.rule", contains("twice"));

        play("").then().body("points", empty());
    }

    @Test
    void understandsTheDocumentsOfTraccarByDeviceKey() {
        var key = issue(Ids.next());

        traccar(key, location(start, "33.1")).then().statusCode(200).body("kept", equalTo(1));
        traccar(key, location(start, "33.1")).then().statusCode(200).body("known", equalTo(1));
        traccar("nonsense", location(start, "33.1")).then().statusCode(401);
        var two = "[%s,%s]";
        traccar(
                        key,
                        two.formatted(
                                location(start.plusSeconds(9), "33.1"), location(start, "116.5")))
                .then()
                .statusCode(422)
                .body("violations.path", contains("location[1]"))
                .body("violations.rule", contains("outside-earth"));
        traccar(key, location(start, "\"far\""))
                .then()
                .statusCode(422)
                .body("violations.path", contains("location.coords.latitude"));
        traccar(key, "{}").then().statusCode(422).body("violations.rule", contains("time"));

        play("").then()
                .body("points.speed", contains(1.5f))
                .body("points.accuracy", contains(7))
                .body("points.altitude", contains(40))
                .body("points.at", contains(start + ""));
    }

    private static String location(Instant at, String latitude) {
        return """
        {"timestamp": "%s", "coords": {"latitude": %s, "longitude": 116.1, "accuracy": 7,
         "speed": 1.5, "heading": 90, "altitude": 40}, "is_moving": true, "odometer": 12,
         "event": "motionchange", "battery": {"level": 0.9, "is_charging": false},
         "activity": {"type": "still"}, "extras": {}}\
        """
                .formatted(at, latitude);
    }

    private static Response traccar(String key, String location) {
        return given().queryParam("id", key)
                .contentType("application/json")
                .body("{\"location\": %s, \"device_id\": \"48241179\"}".formatted(location))
                .post("/v1/points/osmand");
    }

    private String issue(UUID id) {
        return issueAgain(id).then().statusCode(200).extract().path("key");
    }

    private Response issueAgain(UUID id) {
        return phone().put("/v1/device-keys/{id}", id);
    }

    private Response osmAnd(String key) {
        return given().queryParam("id", key)
                .queryParam("lat", "33.1")
                .queryParam("lon", "116.1")
                .queryParam("timestamp", start.getEpochSecond())
                .queryParam("speed", "10")
                .queryParam("hdop", "1.2")
                .queryParam("batt", "80")
                .get("/v1/points/osmand");
    }

    /// Spans would carry the query along, with the place and the key in it.
    @Test
    void followsNoTraceOfPointsInUrls() {
        var hidden =
                ConfigProvider.getConfig()
                        .getValue("quarkus.otel.traces.suppress-application-uris", String.class);

        assertThat(hidden.split(",")).contains("/v1/points/osmand");
    }

    @Test
    void takesGpxAndGivesItBack() {
        var file =
                """
                <gpx version="1.1"><trk><trkseg>
                <trkpt lat="33.1" lon="116.1"><ele>40</ele><time>%s</time></trkpt>
                <trkpt lat="33.100123" lon="116.1"><time>%s</time></trkpt>
                </trkseg></trk></gpx>\
                """
                        .formatted(start, start.plusSeconds(10));
        gpx(file).then().statusCode(200).body("kept", equalTo(2));

        var given = play("application/gpx+xml").then().statusCode(200).extract().asString();
        assertThat(given).contains("lat=\"33.100123\"", "<ele>40</ele>");
        gpx(given).then().statusCode(200).body("known", equalTo(2));
        play("application/geo+json")
                .then()
                .body(containsString("[116.1,33.100123]"))
                .body(containsString("LineString"));
    }

    @Test
    void readsNoBrokenGpxAndNoEntities() {
        gpx("<gpx><trk>").then().statusCode(422).body("violations.rule", hasItem("broken-gpx"));
        gpx("<html/>").then().statusCode(422).body("violations.rule", hasItem("broken-gpx"));
        gpx("<gpx><trkpt lat='33' lon='116'/></gpx>")
                .then()
                .statusCode(422)
                .body("violations.path", hasItem("trkpt[0]"));
        gpx("""
        <!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <gpx><trkpt lat="33" lon="116"><time>&x;</time></trkpt></gpx>\
        """)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("xml-entity"));
    }

    private Response gpx(String file) {
        return with(Tokens.of(helper, "helper", village))
                .contentType("application/gpx+xml")
                .body(file.getBytes(UTF_8))
                .post("/v1/points/gpx");
    }

    @Test
    void isPlayedBackToOfficersAndToOneselfAlone() {
        send(points(0, 60));

        play("").then().body("points", hasSize(60)).body("stops", hasSize(1));
        played(as("village-cadre", village), "&tolerance=20").then().body("points", hasSize(2));
        played(as("helper", village), "").then().statusCode(404);
        played(as("county-officer", "110101001000"), "").then().body("points", empty());
    }

    @Test
    void isShownOnTheMapWithinItsDivision() {
        send(points(0, 3));
        send(List.of(point(5, 33.2)));

        as("township-officer", village)
                .get("/v1/positions?division=" + village)
                .then()
                .body("items.visitor", contains(helper))
                .body("items.at", contains(start.plusSeconds(20) + ""));
        as("auditor", "110101001000").get("/v1/positions").then().body("items", empty());
        var events =
                as("village-cadre", village)
                        .get("/v1/positions/events?seconds=0")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(events).contains(helper);
        as("helper", village).get("/v1/positions").then().statusCode(403);
    }

    @Test
    void isPushedToWhoeverWatchesTheMap() throws Exception {
        var request =
                HttpRequest.newBuilder(service.resolve("/v1/positions/events?division=" + village))
                        .header(
                                "Authorization",
                                "Bearer " + Tokens.of("watcher", "village-cadre", village))
                        .header("Accept", "text/event-stream")
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            send(points(0, 1)).then().statusCode(200);
            var answer = http.send(request, BodyHandlers.ofLines());
            var told = answer.body().filter(line -> line.startsWith("data:")).iterator();
            assertThat(told.next()).contains(helper, start + "");

            send(points(1, 2)).then().statusCode(200);

            assertThat(told.next()).contains(helper, start.plusSeconds(10) + "");
            http.shutdownNow();
        }
    }

    @Test
    void keepsNothingFromDaysOffDuty() {
        serving(Instant.now().minus(2, ChronoUnit.DAYS).toString().substring(0, 10));
        var longAgo = start.minus(20, ChronoUnit.DAYS);

        send(List.of(said(longAgo, 33.1), point(0, 33.1)))
                .then()
                .body("kept", equalTo(1))
                .body("offDuty", equalTo(1));
    }

    @Test
    void goesWhenItsTimeIsOver() throws SQLException {
        var longAgo = start.minus(80, ChronoUnit.DAYS);
        send(List.of(said(longAgo, 33.1))).then().body("kept", equalTo(1));
        officers().body("items.visitor", contains(helper));
        try (var database = Owner.connection()) {
            var gone = new TrackShelf().clear(database, start.minus(40, ChronoUnit.DAYS));
            assertThat(gone).isGreaterThanOrEqualTo(2);
        }
        officers().body("items", empty());
        send(points(0, 3));
        try (var database = Owner.connection()) {
            var _ = new TrackShelf().clear(database, start.minus(40, ChronoUnit.DAYS));
        }

        phone().get(
                        "/v1/tracks/%s?from=%s&until=%s"
                                .formatted(helper, longAgo, longAgo.plusSeconds(60)))
                .then()
                .body("points", empty());
        play("").then().body("points", hasSize(3));
        officers().body("items.visitor", contains(helper));
    }

    private ValidatableResponse officers() {
        return as("county-officer", Room.COUNTY)
                .get("/v1/positions?division=" + village)
                .then()
                .statusCode(200);
    }

    private void serving(String since) {
        as("operator", Room.COUNTY)
                .body("{\"division\":\"%s\"}".formatted(Room.COUNTY))
                .put("/v1/users/{subject}", helper)
                .then()
                .statusCode(200);
        as("operator", Room.COUNTY)
                .body(
                        "{\"role\":\"helper\",\"division\":\"%s\",\"from\":\"%s\"}"
                                .formatted(village, since))
                .put("/v1/users/{subject}/duties/{id}", helper, Ids.next())
                .then()
                .statusCode(200);
    }

    private RequestSpecification phone() {
        return with(Tokens.of(helper, "helper", village));
    }

    @CanIgnoreReturnValue
    private Response send(List<String> points) {
        return phone().body("{\"points\":[%s]}".formatted(String.join(",", points)))
                .post("/v1/points");
    }

    private Response play(String accept) {
        return played(phone().accept(accept.isEmpty() ? "application/json" : accept), "");
    }

    private Response played(RequestSpecification somebody, String more) {
        return somebody.get(
                "/v1/tracks/%s?from=%s&until=%s%s"
                        .formatted(helper, start, start.plusSeconds(3_600), more));
    }

    private List<String> points(int from, int until) {
        return IntStream.range(from, until).mapToObj(i -> point(10 * i, 33.1)).toList();
    }

    private String point(int second, double latitude) {
        return said(start.plusSeconds(second), latitude);
    }

    private static String said(Instant at, double latitude) {
        return "{\"at\":\"%s\",\"latitude\":%s,\"longitude\":116.1,\"accuracy\":8}"
                .formatted(at, latitude);
    }
}
