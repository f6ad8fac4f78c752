package org.uplift.household.visits;

import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Tokens;

/// A helper nobody else is, with a phone that said where it was every ten seconds.
final class Visitor {

    static final double LATITUDE = 33.1;
    static final double LONGITUDE = 116.1;

    private final String subject = "helper-" + Ids.next();
    private final String division;

    Visitor(String division) {
        this.division = division;
    }

    String subject() {
        return subject;
    }

    RequestSpecification phone() {
        return with(Tokens.of(subject, "helper", division));
    }

    @CanIgnoreReturnValue
    Response open(UUID household, UUID visit, Instant at) {
        return phone().body(
                        "{\"openedAt\":\"%s\",\"position\":%s}"
                                .formatted(at, point(at, LATITUDE, LONGITUDE)))
                .put("/v1/households/{id}/visits/{visit}", household, visit);
    }

    @CanIgnoreReturnValue
    Response close(UUID visit, Instant at) {
        return close(visit, at, "");
    }

    /// @param more members of the entry, a comma before
    @CanIgnoreReturnValue
    Response close(UUID visit, Instant at, String more) {
        return phone().body("{\"closedAt\":\"%s\"%s}".formatted(at, more))
                .put("/v1/visits/{visit}/closing", visit);
    }

    @CanIgnoreReturnValue
    Response send(List<String> points) {
        return phone().body("{\"points\":[%s]}".formatted(String.join(",", points)))
                .post("/v1/points");
    }

    /// Near a place, some metres to and fro, as nobody else walks.
    List<String> walk(Instant from, Duration lasting, double latitude) {
        var points = new ArrayList<String>();
        var drift = new Random(subject.hashCode());
        for (var at = from; !at.isAfter(from.plus(lasting)); at = at.plusSeconds(10)) {
            var north = latitude + 6e-4 * (drift.nextDouble() - 0.5);
            points.add(point(at, north, LONGITUDE + 6e-4 * (drift.nextDouble() - 0.5)));
        }
        return points;
    }

    static String point(Instant at, double latitude, double longitude) {
        return "{\"at\":\"%s\",\"latitude\":%.6f,\"longitude\":%.6f,\"accuracy\":8}"
                .formatted(at, latitude, longitude);
    }

    /// Whoever asks in a role alone shares their visits with all tests that do.
    static void endWhatIsOpen(String role) {
        List<Map<String, String>> open =
                as(role, Room.COUNTY)
                        .get("/v1/visits?open=true&limit=500")
                        .jsonPath()
                        .getList("items");
        var own = open.stream().filter(one -> ("test-" + role).equals(one.get("visitor"))).toList();
        for (var visit : own) {
            as(role, Room.COUNTY)
                    .body("{\"closedAt\":\"%s\"}".formatted(Instant.now()))
                    .put("/v1/visits/{visit}/closing", visit.get("id"))
                    .then()
                    .statusCode(200);
        }
    }
}
