package org.uplift.household.tracks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.FixRules.Claim;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What the Traccar client sends since its version 9: a place, or several, as a document.
final class Traccar {

    private static final String LOCATION = "location";

    private Traccar() {}

    static List<Claim> claims(JsonNode body) {
        var location = body.path(LOCATION);
        if (!location.isArray()) {
            return List.of(claim(location, LOCATION));
        }
        FixRules.mustNotBeMoreThanFit(location.size());
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < location.size(); i++) {
            claims.add(claim(location.get(i), "%s[%d]".formatted(LOCATION, i)));
        }
        return claims;
    }

    private static Claim claim(JsonNode location, String path) {
        var coords = location.path("coords");
        var speed = maybe(coords, "speed");
        return new Claim(
                path,
                time(location, path),
                number(coords, "latitude", path),
                number(coords, "longitude", path),
                Math.max(0, coords.path("accuracy").asDouble(0)),
                Said.whole(maybe(coords, "altitude"), 1),
                Said.whole(speed == null || speed < 0 ? null : speed, 10),
                location.path("mock").asBoolean(false));
    }

    private static Instant time(JsonNode location, String path) {
        try {
            return OffsetDateTime.parse(location.path("timestamp").asText()).toInstant();
        } catch (DateTimeException e) {
            throw broken(path + ".timestamp", "time", "must be a time in ISO 8601");
        }
    }

    private static double number(JsonNode coords, String name, String path) {
        var number = maybe(coords, name);
        if (number == null) {
            throw broken(path + ".coords." + name, "number", "must be a number");
        }
        return number;
    }

    private static @Nullable Double maybe(JsonNode coords, String name) {
        var value = coords.path(name);
        return value.isNumber() ? (Double) value.asDouble() : null;
    }

    private static Invalid broken(String path, String rule, String message) {
        return new Invalid(List.of(new Violation(path, rule, message)));
    }
}
