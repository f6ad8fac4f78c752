package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FollowerTest {

    @Inject Duty duty;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    /// The import itself waits meanwhile: the test has its work in hand.
    @Test
    @Timeout(60)
    void followsNoLongerWhenDisabled() {
        Officer.open();
        var id = Ids.next();
        var zhang = "user-" + Ids.next();
        duty.alone(
                id,
                () -> {
                    as("county-officer", COUNTY)
                            .contentType(Officer.CSV)
                            .body(Officer.csv(Officer.families(1)))
                            .put("/v1/imports/{id}", id)
                            .then()
                            .statusCode(201);

                    assertThat(followedUntilDisabled(id, zhang))
                            .last()
                            .asString()
                            .contains("\"state\":\"received\"");
                });
    }

    /// The commit itself waits until somebody has seen it begin.
    @Test
    @Timeout(120)
    void followsACommitToItsEnd() {
        Officer.open();
        var id = Officer.checked(Officer.csv(Officer.families(30)));
        var told = new ArrayList<JsonPath>();
        try (var http = HttpClient.newHttpClient()) {
            var events = new AtomicReference<Iterator<String>>();
            Runnable begin =
                    () -> {
                        as("county-officer", COUNTY)
                                .put("/v1/imports/{id}/commit", id)
                                .then()
                                .statusCode(202);
                        var lines = followed(http, id, "zhang").body();
                        events.set(lines.filter(line -> line.startsWith("data:")).iterator());
                        told.add(card(events.get().next()));
                    };
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> {
                        duty.alone(id, begin);
                        return !told.isEmpty();
                    });
            events.get().forEachRemaining(line -> told.add(card(line)));
        }

        assertThat(told.getFirst().getString("state")).isEqualTo("committing");
        assertThat(told.getFirst().getInt("progress.done")).isZero();
        assertThat(told.getFirst().getInt("committed.new")).isZero();
        assertThat(told.subList(0, told.size() - 1))
                .extracting(card -> card.getString("state"))
                .containsOnly("committing");
        assertThat(told).extracting(card -> card.getInt("committed.new")).isSorted();
        assertThat(told.getLast().getString("state")).isEqualTo("committed");
        assertThat(told.getLast().getInt("committed.new")).isEqualTo(30);
    }

    private static JsonPath card(String event) {
        return JsonPath.from(event.substring("data:".length()));
    }

    private List<String> followedUntilDisabled(UUID id, String somebody) {
        try (var http = HttpClient.newHttpClient()) {
            var events = followed(http, id, somebody);
            disable(somebody);
            return events.body().filter(line -> line.startsWith("data:")).toList();
        }
    }

    private HttpResponse<Stream<String>> followed(HttpClient http, UUID id, String somebody) {
        var request =
                HttpRequest.newBuilder(service.resolve("/v1/imports/" + id + "/events"))
                        .header(
                                "Authorization",
                                "Bearer " + Tokens.of(somebody, "county-officer", COUNTY))
                        .header("Accept", "text/event-stream")
                        .build();
        try {
            var events = http.send(request, BodyHandlers.ofLines());
            assertThat(events.statusCode()).isEqualTo(200);
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void disable(String somebody) {
        as("county-officer", COUNTY)
                .body("{\"division\":\"%s\"}".formatted(COUNTY))
                .put("/v1/users/{u}", somebody)
                .then()
                .statusCode(200);
        as("county-officer", COUNTY)
                .body("{\"reason\":\"left the county\"}")
                .put("/v1/users/{u}/disablement", somebody)
                .then()
                .statusCode(200);
    }
}
