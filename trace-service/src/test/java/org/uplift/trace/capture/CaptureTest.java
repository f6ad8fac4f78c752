package org.uplift.trace.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.GROWER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.testkit.RowWall;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CaptureTest {

    private static final Path RESOURCES =
            Path.of("src/test/resources/epcis/openepcis-test-resources/2.0/EPCIS");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject CaptureJobs jobs;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    private final String village = Family.anyVillage();
    private final String county = village.substring(0, 6) + "000000";
    private final String serial = Sample.serial();
    private final String box = Sample.box(serial);
    private final String id = "\"eventID\": \"urn:example:" + serial + "\", ";

    @Test
    void storesADocumentAndSaysSo() {
        var job = done(capture(Sample.document(Sample.event(box, ""), Sample.event(box, id))));

        assertThat(job.getBoolean("success")).isTrue();
        assertThat(job.getString("captureErrorBehaviour")).isEqualTo("rollback");
        assertThat(events(box)).isEqualTo(2);
        Requests.as(COUNTY_OFFICER, county)
                .get("/epcis/capture?perPage=500")
                .then()
                .body("captureID", hasItem(job.getString("captureID")));
    }

    @Test
    void storesNothingOfADocumentThatIsWrong() throws IOException {
        for (var file : invalid()) {
            send(Files.readString(file), "rollback")
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("epcisException:ValidationException"));
        }
        var wrong = Sample.event(box, "\"bizStep\": \"juggling\", ");
        send(Sample.document(Sample.event(box, ""), wrong), "rollback")
                .statusCode(400)
                .body("violations.path", hasItem(containsString("/epcisBody/eventList/1")));

        assertThat(events(box)).isZero();
    }

    @Test
    void proceedsWithTheOthersWhereThatIsWished() {
        var wrong = Sample.event(box, "\"bizStep\": \"juggling\", ");

        var job =
                done(
                        send(Sample.document(Sample.event(box, ""), wrong), "proceed")
                                .statusCode(202));

        assertThat(job.getBoolean("success")).isFalse();
        assertThat(job.getList("errors.type")).contains("epcisException:ValidationException");
        assertThat(events(box)).isOne();
    }

    @Test
    void storesAnEventOnceHoweverOftenItIsSaid() {
        var again = Sample.event(box.replace("urn:epc:id:sgtin:9521141.001234.", LINK), "");

        var twice = done(capture(Sample.document(Sample.event(box, ""), again)));
        assertThat(twice.getBoolean("success")).isTrue();
        var job = done(capture(Sample.document(again)));

        assertThat(job.getBoolean("success")).isTrue();
        assertThat(events(box)).isOne();
    }

    @Test
    void refusesAnotherEventWithAnIdThatIsTaken() {
        var other = Sample.event(box, id + "\"disposition\": \"in_transit\", ");
        var third = Sample.event(box, "\"disposition\": \"active\", ");
        done(capture(Sample.document(Sample.event(box, id))));

        var job = done(capture(Sample.document(third, other)));
        assertThat(job.getBoolean("success")).isFalse();
        assertThat(job.getList("errors.type"))
                .containsExactly("epcisException:ResourceAlreadyExistsException");
        assertThat(events(box)).isOne();
        done(send(Sample.document(third, other), "proceed"));
        assertThat(events(box)).isEqualTo(2);
        one(Sample.single(box, id + "\"disposition\": \"in_transit\", "))
                .statusCode(409)
                .body("type", equalTo("epcisException:ResourceAlreadyExistsException"));
    }

    @Test
    void showsAnEventBesideWhatDeclaresItWrong() {
        var error = "\"errorDeclaration\": {\"declarationTime\": \"2024-10-02T08:00:00Z\"}, ";

        one(Sample.single(box, id)).statusCode(201);
        one(Sample.single(box, id + error)).statusCode(201);
        one(Sample.single(box, id + error)).statusCode(201);

        read("urn:example:" + serial)
                .statusCode(200)
                .body("epcisBody.queryResults.resultsBody.eventList", hasSize(2));
        read("urn:example:nobody" + serial)
                .statusCode(404)
                .body("type", equalTo("epcisException:NoSuchResourceException"));
    }

    @Test
    void givesAnEventTheIdOfWhatItSays() {
        var address = one(Sample.single(box, "")).statusCode(201).extract().header("Location");

        assertThat(address).contains("ni%3A%2F%2F%2Fsha-256");
        Requests.as(COUNTY_OFFICER, county)
                .urlEncodingEnabled(false)
                .get(address.substring(address.indexOf("/epcis/")))
                .then()
                .statusCode(200)
                .body("epcisBody.queryResults.resultsBody.eventList", hasSize(1));
    }

    @Test
    void takesXmlAsWell() throws IOException {
        var file = RESOURCES.resolve("XML/Capture/Events/ObjectEvent.xml");
        var text =
                Files.readString(file)
                        .replaceFirst("(<epc>)[^<]*", "$1" + box)
                        .replaceFirst("<eventID>.*</eventID>", "");

        Requests.as(GROWER, village)
                .contentType("application/xml")
                .body(text)
                .post("/epcis/capture")
                .then()
                .statusCode(202);

        await().atMost(PATIENCE).until(() -> events(box) == 1);
    }

    @Test
    void goesOnWithADocumentWhoseReceiverDied() {
        received(Sample.document(Sample.event(box, "")));

        await().atMost(PATIENCE).until(() -> events(box) == 1);
    }

    @Test
    void aDocumentThatCannotBeReadHoldsUpNoOtherAndIsGivenUp() {
        var broken = received("{\"type\": ");
        received(Sample.document(Sample.event(box, "")));

        await().atMost(PATIENCE).until(() -> events(box) == 1);
        var end = done("/epcis/capture/" + broken);
        assertThat(end.getBoolean("success")).isFalse();
        assertThat(end.getString("errors[0].type"))
                .isEqualTo("epcisException:ImplementationException");
    }

    /// What is looked up once a document must not take longer the more there is.
    @Test
    void findsIdsInTheIndexes() {
        var ids = "'{a,b}'::text[]";
        assertThat(new RowWall(village, village + "0").plan(EventStore.KNOWN.replace("?", ids)))
                .contains("epcis_event_once", "epcis_event_declared_once")
                .doesNotContain("Seq Scan");
    }

    /// It is told so at once, and what was sent of it is thrown away.
    @Test
    void refusesFiftyMegabytesAndGoesOn() throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var head =
                    """
                    POST /epcis/capture HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/json\r
                    Content-Length: %d\r
                    \r
                    {"type": "EPCISDocument",\
                    """
                            .formatted(Tokens.of(COUNTY_OFFICER, county), 50 << 20);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().flush();
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
        done(capture(Sample.document(Sample.event(box, ""))));
        assertThat(events(box)).isOne();
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        send("{\"a\":".repeat(5_000), "rollback")
                .statusCode(400)
                .body("type", equalTo("epcisException:ValidationException"))
                .body("violations.rule", hasItem("limit"));
        assertThat(events(box)).isZero();
    }

    @Test
    void refusesTooManyEvents() {
        var many = Stream.generate(() -> Sample.event(box, "")).limit(2_001);

        send(Sample.document(many.toArray(String[]::new)), "rollback")
                .statusCode(413)
                .body("type", equalTo("epcisException:CaptureLimitExceededException"));
        assertThat(events(box)).isZero();
    }

    @Test
    void saysWhatItTakes() {
        Requests.as(GROWER, village)
                .options("/epcis/capture")
                .then()
                .statusCode(204)
                .header("GS1-EPCIS-Capture-Limit", "2000")
                .header("GS1-Capture-Error-Behaviour", "rollback, proceed")
                .header("GS1-EPCIS-Version", "2.0");
    }

    private static final String LINK = "https://shop.example/01/09521141012345/21/";

    private static List<Path> invalid() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("JSON/Capture/Invalid"))) {
            return files.toList();
        }
    }

    private ValidatableResponse capture(String document) {
        return send(document, "rollback").statusCode(202);
    }

    private ValidatableResponse send(String document, String behaviour) {
        return Requests.as(COUNTY_OFFICER, county)
                .header("GS1-Capture-Error-Behaviour", behaviour)
                .body(document.getBytes(UTF_8))
                .post("/epcis/capture")
                .then();
    }

    private ValidatableResponse one(String event) {
        return Requests.as(COUNTY_OFFICER, county)
                .body(event.getBytes(UTF_8))
                .post("/epcis/events")
                .then();
    }

    private ValidatableResponse read(String id) {
        return Requests.as(COUNTY_OFFICER, county).get("/epcis/events/{id}", id).then();
    }

    /// Its receiver died before he told anybody.
    @CanIgnoreReturnValue
    private UUID received(String document) {
        var id = Ids.next();
        var when = Instant.parse("2024-10-01T08:00:00Z");
        Behalf.ofTheService(() ->
                jobs.add(
                        new CaptureJob(
                                id, village, "rollback", when, null, true, 0, "[]", document)));
        return id;
    }

    @CanIgnoreReturnValue
    private JsonPath done(ValidatableResponse received) {
        var address = received.extract().header("Location");
        return done(address.substring(address.indexOf("/epcis/")));
    }

    private JsonPath done(String path) {
        return await().atMost(PATIENCE)
                .until(
                        () -> Requests.as(COUNTY_OFFICER, county).get(path).jsonPath(),
                        job -> !job.getBoolean("running"));
    }

    private int events(String epc) {
        return Requests.as(COUNTY_OFFICER, county)
                .queryParam("MATCH_epc", epc)
                .get("/epcis/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("epcisBody.queryResults.resultsBody.eventList")
                .size();
    }
}
