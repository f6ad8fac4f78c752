package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
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

    private List<String> followedUntilDisabled(UUID id, String somebody) {
        var request =
                HttpRequest.newBuilder(service.resolve("/v1/imports/" + id + "/events"))
                        .header(
                                "Authorization",
                                "Bearer " + Tokens.of(somebody, "county-officer", COUNTY))
                        .header("Accept", "text/event-stream")
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var events = http.send(request, BodyHandlers.ofLines());
            assertThat(events.statusCode()).isEqualTo(200);
            disable(somebody);
            return events.body().filter(line -> line.startsWith("data:")).toList();
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
