package org.uplift.household.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

/// What somebody follows who may come in no longer; imports see FollowerTest.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DismissalTest {

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    private String village = "";

    @BeforeEach
    void somebodyIsThereAndSomethingIsToBeDone() {
        Bureau.open();
        village = Bureau.newVillage();
        var point =
                "{\"points\":[{\"at\":\"%s\",\"latitude\":33.1,\"longitude\":116.1,\"accuracy\":5}]}"
                        .formatted(Instant.now().minusSeconds(60));
        with(Tokens.of("walker-" + Ids.next(), "helper", village))
                .body(point.getBytes(UTF_8))
                .post("/v1/points")
                .then()
                .statusCode(200);
        var task =
                "{\"to\":\"village\",\"division\":\"%s\",\"kind\":\"look\",\"words\":\"%s\",\"due\":\"%s\"}"
                        .formatted(village, "see how the roof is", Bureau.TODAY.plusDays(3));
        as("township-officer", village)
                .body(task.getBytes(UTF_8))
                .put("/v1/tasks/{id}", Ids.next())
                .then()
                .statusCode(201);
    }

    /// Else they go on for ten minutes, or as long as the token lasts.
    @Timeout(60)
    @ParameterizedTest
    @ValueSource(strings = {"/v1/positions/events", "/v1/tasks/events"})
    void endsWhenWhoFollowsItIsDisabled(String stream) throws Exception {
        var zhang = Bureau.somebody();
        try (var http = HttpClient.newHttpClient();
                var told = followed(http, stream, zhang)) {
            var lines = told.iterator();
            assertThat(lines.next()).isNotEmpty();

            Bureau.disable(zhang).then().statusCode(200);

            lines.forEachRemaining(_ -> {});
            assertThat(Bureau.answered(zhang, "village-cadre", village)).isEqualTo(403);
        }
    }

    private Stream<String> followed(HttpClient http, String stream, String somebody)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(service.resolve(stream))
                        .header(
                                "Authorization",
                                "Bearer " + Tokens.of(somebody, "village-cadre", village))
                        .header("Accept", "text/event-stream")
                        .build();
        var answer = http.send(request, BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
