package org.uplift.trace.sensor;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.trace.TraceEvent;
import org.uplift.events.trace.TraceEvent.SensorAlarmEnded;
import org.uplift.events.trace.TraceEvent.SensorAlarmRaised;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.testkit.TopicReader;
import org.uplift.trace.capture.Sample;
import org.uplift.trace.database.Database;
import org.uplift.trace.grower.Neighbours;
import org.uplift.trace.orchard.Season;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(SensorBroker.class)
class SensorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FRIDGE =
            """
            {"silentAfterSeconds": 600, "limits": [{"kind": "Temperature", "uom": "CEL",
             "atLeast": 0, "atMost": 5, "forSeconds": 600}]}
            """;

    @Inject DataSource source;
    @Inject Database database;
    @Inject ColdChain coldChain;
    @Inject Clock clock;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    private final String village = Family.anyVillage();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void tellTheBrokerWhomToAsk() {
        var _ =
                System.setProperty(
                        SensorBroker.ADMISSIONS,
                        service.resolve("/public/sensor-admissions").toString());
    }

    @Test
    void showsACredentialOnceAndKeepsItsMarkAlone() {
        var credential = register();

        assertThat(credential).hasSizeGreaterThan(40);
        assertThat(put("/v1/sensors/" + id, form("A-1"), 200).getString("credential")).isNull();
        put("/v1/sensors/" + id, form("A-2"), 409);
        var row = rows("select to_json(d)::text from sensor_device d where id = ?", id);
        assertThat(row).singleElement().asString().doesNotContain(credential);
    }

    @Test
    void letsInWhoHasTheCredentialUntilItEnds() {
        var former = register();
        try (var device = new Gadget(id.toString(), former).connected();
                var forger = new Gadget(id.toString(), former + "x")) {
            device.tell(reading(ago(5), 1, 3));
            assertThat(forger.connects()).isFalse();
        }
        var fresh = officer().post("/v1/sensors/{id}/credential", id).jsonPath();
        try (var old = new Gadget(id.toString(), former);
                var device = new Gadget(id.toString(), fresh.getString("credential"))) {
            assertThat(old.connects()).isFalse();
            device.connected().tell(reading(ago(4), 2, 3));
            officer().delete("/v1/sensors/{id}/credential", id).then().statusCode(204);
            device.tell(reading(ago(3), 3, 3));
        }
        assertThat(readings()).isEqualTo(2);
        oddities(hasItems("REVOKED"));
        try (var revoked = new Gadget(id.toString(), fresh.getString("credential"))) {
            assertThat(revoked.connects()).isFalse();
        }
    }

    @Test
    void keepsAReadingOnceHoweverOftenItIsSaidAndWheneverTheLineBreaks() {
        var credential = register();
        var many =
                IntStream.range(0, 50)
                        .mapToObj(i -> reading(ago(40), i, 3))
                        .collect(Collectors.joining(",", "[", "]"));
        try (var device = new Gadget(id.toString(), credential).connected()) {
            device.tell(many);
            assertThat(readings()).isEqualTo(50);
            breakTheLineOfTheService();
            device.insist(many);
            device.insist(reading(ago(39), 99, 3));
        }
        assertThat(readings()).isEqualTo(51);
    }

    @Test
    void acknowledgesNothingThatIsNotKept() throws SQLException {
        try (var device = new Gadget(id.toString(), register()).connected()) {
            int message;
            try (var _ = lockedAgainstReadings()) {
                message = device.say(reading(ago(5), 1, 3));
                await().atMost(PATIENCE).until(this::isAnybodyWaiting);
                assertThat(device.isHeard(message)).isFalse();
            }
            await().atMost(PATIENCE).until(() -> device.isHeard(message));
        }
        assertThat(readings()).isOne();
    }

    @Test
    void countsNonsenseByItsRuleAndKeepsTheRest() {
        try (var device = new Gadget(id.toString(), register()).connected()) {
            device.tell("nonsense");
            device.tell(reading(Instant.EPOCH, 1, 3));
            device.tell(reading(clock.instant().plus(Duration.ofDays(1)), 1, 3));
            device.tell(reading(ago(5), 1, 3_000));
            device.tell("{\"device\": \"%s\"}".formatted(UUID.randomUUID()));
            device.tell(reading(ago(5), 1, 3));
            for (var i = 0; i < 14; i++) {
                device.tell(list(100, i));
            }
        }
        assertThat(readings()).isBetween(501L, 1_201L);
        oddities(
                containsInAnyOrder(
                        "MALFORMED", "TOO_OLD", "FUTURE", "IMPOSSIBLE", "OTHER_DEVICE", "FLOOD"));
    }

    @Test
    void sendsAwayWhoSpeaksUnderAnotherName() {
        try (var device = new Gadget(id.toString(), register()).connected()) {
            var _ = device.say("sensors/" + UUID.randomUUID() + "/readings", reading(ago(1), 1, 3));
            await().atMost(PATIENCE).until(() -> !device.isConnected());
        }
        assertThat(readings()).isZero();
    }

    @Test
    void raisesAnAlarmThatSomebodyTakesUpAndEndsItWhenAllIsWell() {
        try (var device = new Gadget(id.toString(), register()).connected();
                var topic = TopicReader.of("trace-events", TraceEvent.class)) {
            device.tell(reading(ago(30), 1, 4));
            device.tell(reading(ago(20), 2, 9));
            assertThat(alarms("true").getList("items")).isEmpty();
            device.tell(reading(ago(9), 3, 9));

            var alarm = UUID.fromString(alarms("true").getString("items[0].id"));
            topic.awaitAbout(alarm, SensorAlarmRaised.class);
            put("/v1/sensor-alarms/%s/taken-up".formatted(alarm), "", 200);
            device.tell(reading(ago(8), 4, 4));

            topic.awaitAbout(alarm, SensorAlarmRaised.class, SensorAlarmEnded.class);
            assertThat(alarms("true").getList("items")).isEmpty();
            assertThat(alarms("false").getString("items[0].takenUpBy")).isNotBlank();
            assertThat(alarms("false").getString("items[0].cause")).isEqualTo("LIMIT");
        }
    }

    @Test
    void noticesWhoIsSilent() {
        try (var device = new Gadget(id.toString(), register()).connected()) {
            device.tell(reading(ago(1), 1, 3));
            change(
                    "update sensor_pulse set heard_at = heard_at - interval '1 hour'"
                            + " where device = ?",
                    id);
            await().atMost(PATIENCE)
                    .until(() -> alarms("true").getList("items.cause").equals(List.of("SILENCE")));
            device.tell(reading(ago(0), 2, 3));
            assertThat(alarms("true").getList("items")).isEmpty();
        }
    }

    @Test
    void foldsTenMinutesToOneEventAndCorrectsItWhenReadingsComeLate() {
        var crate = crate();
        var slot = ago(120).truncatedTo(ChronoUnit.HOURS);
        var credential = register();
        attach(crate, slot.minusSeconds(60));
        try (var device = new Gadget(id.toString(), credential).connected()) {
            device.tell(
                    "[%s,%s,%s]"
                            .formatted(
                                    reading(slot, 1, 2),
                                    reading(slot.plusSeconds(60), 2, 3),
                                    reading(slot.plusSeconds(120), 3, 7)));
            await().atMost(PATIENCE).until(() -> folds(crate).size() == 1);
            assertThat(folds(crate).getFirst().mean()).isCloseTo(277.15, within(1e-6));
            device.tell(reading(slot.plusSeconds(180), 4, 0));
            await().atMost(PATIENCE).until(() -> folds(crate).getFirst().min() < 274);
        }
        var events = events(crate);
        assertThat(events.getList("epcisBody.queryResults.resultsBody.eventList.eventID"))
                .hasSize(3);
        assertThat(
                        events.getList(
                                "epcisBody.queryResults.resultsBody.eventList"
                                        + ".findAll { it.errorDeclaration != null }"))
                .hasSize(1);
        officer()
                .get(
                        "/epcis/events?EQ_bizStep=sensor_reporting&LE_minValue_CEL=0&MATCH_anyEPC="
                                + crate)
                .then()
                .body("epcisBody.queryResults.resultsBody.eventList", hasSize(1));
    }

    /// While the box was in the crate, and in the room; not a minute longer.
    @Test
    void showsBuyersHowColdItWasWhereTheirBoxWas() {
        var slot = ago(180).truncatedTo(ChronoUnit.HOURS);
        var crate = crate();
        var serial = crate.substring(crate.length() - 16);
        var room = "https://id.gs1.org/414/9521141000014/254/" + serial;
        var box = Sample.box(serial);
        var page = "/01/09521141012345/21/" + serial + "?lang=en";
        tell(aggregation("ADD", slot, crate, box));
        tell(aggregation("DELETE", slot.plusSeconds(1_200), crate, box));
        tell(stored(slot.plusSeconds(1_800), box, ", \"bizLocation\": {\"id\": \"" + room + "\"}"));
        tell(stored(slot.plusSeconds(3_000), box, ""));
        read(page).body(not(containsString("on the way.")));
        var credential = register();
        attach(crate, slot.minusSeconds(60));
        var other = UUID.randomUUID();
        var inRoom = put("/v1/sensors/" + other, form("R-1"), 201).getString("credential");
        put(
                "/v1/sensors/%s/attachments/%s".formatted(other, UUID.randomUUID()),
                attachment(room, slot.minusSeconds(60)),
                200);

        try (var device = new Gadget(id.toString(), credential).connected()) {
            device.tell(series(slot, 0, 2.5, 1_230, 19));
        }
        await().atMost(PATIENCE).until(() -> folds(crate).size() == 2);
        read(page).body(not(containsString("on the way.")));
        try (var device = new Gadget(other.toString(), inRoom).connected()) {
            device.tell(series(slot, 1_830, 6.5, 3_030, 25));
        }
        await().atMost(PATIENCE).until(() -> folds(room).size() == 2);

        read(page).body(containsString("Between 2.5 and 6.5 °C on the way."));
    }

    @Test
    void tellsBuyersNothingOfHowWarmItIsOnAPlot() {
        var season = new Season(village, Neighbours.in(village)).product().plot().harvest();
        var plot = officer().get("/v1/plots/" + season.plot).then().extract().<String>path("link");
        var slot = ago(60).truncatedTo(ChronoUnit.HOURS);
        var credential = register();
        attach(plot, slot.minusSeconds(60));
        try (var device = new Gadget(id.toString(), credential).connected()) {
            device.tell(series(slot, 0, 25, 660, 26));
        }
        await().atMost(PATIENCE).until(() -> folds(plot).size() == 2);

        read("/01/%s/10/%s?lang=en".formatted(season.gtin, season.lot("H")))
                .body(not(containsString("on the way.")));
    }

    private static ValidatableResponse read(String page) {
        return given().accept("text/html").get(page).then().statusCode(200);
    }

    private void tell(String event) {
        officer().body(event.getBytes(UTF_8)).post("/epcis/events").then().statusCode(201);
    }

    private static String aggregation(String action, Instant at, String crate, String box) {
        return event(
                "AggregationEvent",
                at,
                "\"action\": \"%s\", \"parentID\": \"%s\", \"childEPCs\": [\"%s\"]"
                        .formatted(action, crate, box));
    }

    private static String stored(Instant at, String box, String more) {
        return event(
                "ObjectEvent",
                at,
                "\"action\": \"OBSERVE\", \"bizStep\": \"storing\", \"epcList\": [\"%s\"]%s"
                        .formatted(box, more));
    }

    private static String event(String type, Instant at, String more) {
        return """
        {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
         "type": "%s", "eventTime": "%s", "eventTimeZoneOffset": "+08:00", %s}
        """
                .formatted(type, at, more);
    }

    private static String series(
            Instant from, int first, double celsius, int second, double later) {
        return "[%s,%s]"
                .formatted(
                        reading(from.plusSeconds(first), 1, celsius),
                        reading(from.plusSeconds(second), 2, later));
    }

    @Test
    void refusesWhatNobodyCanMean() {
        put("/v1/sensors/" + id, form("with space"), 400);
        put("/v1/sensors/" + id, form("A").replace("CEL", "KGM"), 400);
        var _ = register();
        officer().body(FRIDGE).put("/v1/sensors/{id}/watch", id).then().statusCode(428);
        officer()
                .header("If-Match", "\"7\"")
                .body(FRIDGE)
                .put("/v1/sensors/{id}/watch", id)
                .then()
                .statusCode(412);
        var path = "/v1/sensors/%s/attachments/%s".formatted(id, UUID.randomUUID());
        put(path, attachment("https://id.gs1.org/01/09521141012346/21/7", ago(5)), 400);
        put(path, attachment("box seven", ago(5)), 400);
        put(path, attachment("https://id.gs1.org/8003/09521141012345", ago(-60)), 422);
    }

    private void attach(String asset, Instant since) {
        var path = "/v1/sensors/%s/attachments/%s".formatted(id, UUID.randomUUID());
        put(path, attachment(asset, since), 200);
        put(path, attachment(asset, since), 200);
        var other = "/v1/sensors/%s/attachments/%s".formatted(id, UUID.randomUUID());
        put(other, attachment(crate(), since.plusSeconds(1)), 409);
    }

    private static String attachment(String asset, Instant since) {
        return "{\"asset\": \"%s\", \"since\": \"%s\"}".formatted(asset, since);
    }

    private JsonPath events(String asset) {
        return officer()
                .get("/epcis/events?EQ_bizStep=sensor_reporting&MATCH_anyEPC=" + asset)
                .jsonPath();
    }

    private List<ColdPoint> folds(String asset) {
        return coldChain.temperatures(asset, ago(600), clock.instant());
    }

    private static String crate() {
        var serial = Sample.serial().replace("-", "").substring(0, 16);
        return "https://id.gs1.org/8003/09521141012345" + serial;
    }

    private JsonPath alarms(String open) {
        return officer()
                .get("/v1/sensor-alarms?open=%s&division=%s".formatted(open, village))
                .jsonPath();
    }

    private void oddities(Matcher<?> rules) {
        officer()
                .get("/v1/sensor-oddities?division=" + village)
                .then()
                .body("findAll { it.device == '%s' }.rule".formatted(id), rules);
    }

    private String register() {
        return put("/v1/sensors/" + id, form("A-1"), 201).getString("credential");
    }

    private String form(String serial) {
        return "{\"division\": \"%s\", \"serial\": \"%s\", \"watch\": %s}"
                .formatted(village, serial, FRIDGE);
    }

    @CanIgnoreReturnValue
    private JsonPath put(String path, String body, int status) {
        return officer().body(body).put(path).then().statusCode(status).extract().jsonPath();
    }

    private RequestSpecification officer() {
        return Requests.as(COUNTY_OFFICER, village);
    }

    private Instant ago(int minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.SECONDS);
    }

    private String list(int readings, int batch) {
        return IntStream.range(0, readings)
                .mapToObj(i -> reading(ago(7), 1_000 * (batch + 1) + i, 3))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String reading(Instant at, long seq, double celsius) {
        return """
        {"at": "%s", "seq": %d, "kind": "Temperature", "value": %s, "uom": "CEL"}
        """
                .formatted(at, seq, celsius);
    }

    private long readings() {
        return Behalf.ofTheService(() ->
                database.ask(
                                "select count(*) from sensor_reading where device = ?",
                                row -> row.getLong(1),
                                id)
                        .getFirst());
    }

    private Connection lockedAgainstReadings() throws SQLException {
        return Behalf.<Connection, SQLException>ofTheService(() -> {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            try (var lock = connection.createStatement()) {
                var _ = lock.execute("lock table sensor_reading in exclusive mode");
            }
            return connection;
        });
    }

    private boolean isAnybodyWaiting() {
        return !rows(
                        "select pid::text from pg_locks where not granted and relation ="
                                + " to_regclass(?)",
                        "sensor_reading")
                .isEmpty();
    }

    private List<String> rows(String question, Object value) {
        return Behalf.ofTheService(() -> database.ask(question, row -> row.getString(1), value));
    }

    private void change(String statement, Object value) {
        Behalf.ofTheService(() -> {
            var _ = database.change(statement, value);
        });
    }

    /// Whoever listens under the service's name takes its place.
    private static void breakTheLineOfTheService() {
        var password = ConfigProvider.getConfig().getValue("uplift.sensors.password", String.class);
        try (var usurper = new Gadget(SensorBroker.LISTENER, password).connected()) {
            usurper.listen();
        }
    }
}
