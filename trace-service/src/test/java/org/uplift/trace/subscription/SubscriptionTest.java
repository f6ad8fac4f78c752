package org.uplift.trace.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Mailbox;
import org.uplift.testkit.Requests;
import org.uplift.trace.capture.Sample;
import org.uplift.trace.database.Database;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubscriptionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STREAM =
            "{\"dest\": \"%s\", \"signatureToken\": \"secret-7\", \"stream\": true}";

    @Inject Database database;

    private final String village = Family.anyVillage();
    private final String step = "https://example.com/" + Sample.serial();
    private final String query = Sample.serial();

    private static final String SIGNATURE = "GS1-Signature";
    private static final String EVENTS = "epcisBody.queryResults.resultsBody.eventList.eventID";

    @Test
    void tellsWhatComesUntilItIsHeardAndNeverAgain() {
        named();
        try (var box = new Mailbox(SIGNATURE, 2)) {
            subscribe(STREAM.formatted(box.address()));
            var first = captured(step);
            await().atMost(PATIENCE).until(() -> box.taken().size() == 1);
            captured("https://example.com/other");
            var second = captured(step);
            await().atMost(PATIENCE).until(() -> box.taken().size() == 2);

            assertThat(box.taken().stream().map(letter -> letter.all(EVENTS)))
                    .containsExactly(List.of(first), List.of(second));
            assertThat(box.refused()).hasSize(2);
            var letter = box.taken().getFirst();
            assertThat(letter.signature())
                    .isEqualTo(
                            "sha256="
                                    + Messenger.signature(
                                            "secret-7", letter.text().getBytes(UTF_8)));
        }
    }

    @Test
    void tellsTheOthersWhileSomebodyIsSlowToAnswer() {
        named();
        try (var slow = Mailbox.silent(SIGNATURE);
                var quick = new Mailbox(SIGNATURE, 0)) {
            subscribe(STREAM.formatted(slow.address()));
            subscribe(STREAM.formatted(quick.address()));
            var first = captured(step);
            await().atMost(PATIENCE).until(() -> slow.isCalled() && quick.taken().size() == 1);
            var second = captured(step);
            await().atMost(PATIENCE).until(() -> quick.taken().size() == 2);
            assertThat(quick.taken().stream().map(letter -> letter.all(EVENTS)))
                    .containsExactly(List.of(first), List.of(second));
            assertThat(slow.taken()).isEmpty();
        }
    }

    @Test
    void tellsNothingOfOtherPlaces() {
        named();
        try (var box = new Mailbox(SIGNATURE, 0)) {
            subscribe(STREAM.formatted(box.address()));
            capturedAt(Family.anyVillage(), step);
            var ours = captured(step);
            await().atMost(PATIENCE).until(() -> !box.taken().isEmpty());

            assertThat(box.taken().getFirst().all(EVENTS)).containsExactly(ours);
        }
    }

    @Test
    void tellsByTheClockAlsoThatThereIsNothing() {
        named();
        try (var box = new Mailbox(SIGNATURE, 0)) {
            var id =
                    subscribe(
                            """
                            {"dest": "%s", "reportIfEmpty": true, "schedule": {"second": "[0-59]"}}
                            """
                                    .formatted(box.address()));
            await().atMost(PATIENCE).until(() -> box.taken().size() >= 2);
            var event = captured(step);
            await().atMost(PATIENCE)
                    .until(() ->
                            box.taken().stream().anyMatch(it -> it.all(EVENTS).contains(event)));

            assertThat(box.taken().getFirst().all(EVENTS)).isEmpty();
            assertThat(box.taken().getFirst().text()).contains(id.toString());
            officer()
                    .get("/epcis/queries/{query}/subscriptions/{id}", query, id)
                    .then()
                    .body("dest", equalTo(box.address()))
                    .body("schedule.second", equalTo("[0-59]"));
        }
    }

    @Test
    void givesUpWhoNeverAnswersAndSaysSo() {
        named();
        try (var box = new Mailbox(SIGNATURE, 10_000)) {
            var id = subscribe(STREAM.formatted(box.address()));
            captured(step);
            await().atMost(PATIENCE).until(() -> !box.refused().isEmpty());
            await().atMost(PATIENCE).until(() -> state(id, "failingSince") != null);
            Behalf.ofTheService(() -> {
                var _ =
                        database.change(
                                "update epcis_subscription set next_at = now(),"
                                        + " failing_since = now() - interval '4 days' where id = ?",
                                id);
            });
            await().atMost(PATIENCE).until(() -> state(id, "stoppedAt") != null);
        }
    }

    @Test
    void endsWithTheQueryOrWhenItIsWished() {
        named();
        var id = subscribe(STREAM.formatted("http://localhost:1/box"));
        var other = subscribe(STREAM.formatted("http://localhost:1/box"));
        var path = "/epcis/queries/%s/subscriptions".formatted(query);

        officer().delete(path + "/" + id).then().statusCode(204);
        officer().delete(path + "/" + id).then().statusCode(404);
        officer().get(path).then().body("subscriptionID", hasItem(other.toString()));
        officer().get(path).then().body("subscriptionID", not(hasItem(id.toString())));
        officer().get(path + "?perPage=1").then().body(not(containsString("secret-7")));
        officer().delete("/epcis/queries/" + query).then().statusCode(204);
        officer().get(path).then().statusCode(404);
    }

    @Test
    void refusesAddressesOfOurOwnNetworkAndWhatIsNoSubscription() {
        named();
        for (var dest :
                List.of(
                        "http://example.com/box",
                        "https://127.0.0.1/box",
                        "https://10.0.0.1/box",
                        "https://169.254.169.254/latest",
                        "https://[::1]/box",
                        "https://0x7f000001/box",
                        "https://user:word@example.com/box",
                        "ftp://localhost/box",
                        "file:///etc/passwd",
                        "box")) {
            refused(STREAM.formatted(dest));
        }
        refused("{\"dest\": \"http://localhost/box\"}");
        refused("{\"dest\": \"http://localhost/box\", \"stream\": false}");
        refused("{\"dest\": \"http://localhost/box\", \"stream\": true, \"more\": 1}");
        refused("{\"dest\": \"http://localhost/box\", \"schedule\": {\"minute\": \"61\"}}");
        refused(
                "{\"dest\": \"http://localhost/b\", \"stream\": true,"
                        + " \"schedule\": {\"hour\": \"1\"}}");
        refused("[]");
        officer()
                .body(STREAM.formatted("http://localhost/box"))
                .post("/epcis/queries/nobody-named-this/subscriptions")
                .then()
                .statusCode(404)
                .body("type", equalTo("epcisException:NoSuchNameException"));
    }

    private void refused(String body) {
        officer()
                .body(body)
                .post("/epcis/queries/{query}/subscriptions", query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private @Nullable Object state(UUID id, String field) {
        return officer().get("/epcis/queries/{query}/subscriptions/{id}", query, id).path(field);
    }

    @CanIgnoreReturnValue
    private UUID subscribe(String body) {
        var place =
                officer()
                        .body(body)
                        .post("/epcis/queries/{query}/subscriptions", query)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        return UUID.fromString(place.replaceFirst(".*/", ""));
    }

    private void named() {
        officer()
                .body(
                        "{\"name\": \"%s\", \"query\": {\"EQ_bizStep\": [\"%s\"]}}"
                                .formatted(query, step))
                .post("/epcis/queries")
                .then()
                .statusCode(201);
    }

    @CanIgnoreReturnValue
    private String captured(String bizStep) {
        return capturedAt(village, bizStep);
    }

    @CanIgnoreReturnValue
    private static String capturedAt(String place, String bizStep) {
        var id = "urn:example:" + Sample.serial();
        Requests.as(COUNTY_OFFICER, place)
                .body(
                        Sample.single(
                                Sample.box(Sample.serial()),
                                "\"eventID\": \"%s\", \"bizStep\": \"%s\", "
                                        .formatted(id, bizStep)))
                .post("/epcis/events")
                .then()
                .statusCode(201);
        return id;
    }

    private RequestSpecification officer() {
        return Requests.as(COUNTY_OFFICER, village);
    }
}
