package org.uplift.household.tracks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.FixRules.Claim;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What the OwnTracks app sends by HTTP: a message, or several it could not send before. Messages
/// that tell no place are none of ours.
final class OwnTracks {

    private static final double KMH = 3.6;

    private OwnTracks() {}

    static List<Claim> claims(JsonNode body) {
        var claims = new ArrayList<Claim>();
        if (body.isArray()) {
            FixRules.mustNotBeMoreThanFit(body.size());
            for (var i = 0; i < body.size(); i++) {
                read(body.get(i), "[%d]".formatted(i), claims);
            }
        } else {
            read(body, "message", claims);
        }
        return claims;
    }

    private static void read(JsonNode message, String path, List<Claim> claims) {
        if (!message.path("_type").isTextual()) {
            throw broken(path, "_type", "message", "must say in words what it is");
        }
        if (!message.path("_type").asText().equals("location")) {
            return;
        }
        claims.add(
                new Claim(
                        path,
                        time(message, path),
                        number(message, "lat", path),
                        number(message, "lon", path),
                        Math.max(0, message.path("acc").asDouble(0)),
                        Said.whole(maybe(message, "alt"), 1),
                        Said.whole(speed(message), 10),
                        false));
    }

    private static Instant time(JsonNode message, String path) {
        try {
            return Instant.ofEpochSecond(Math.round(number(message, "tst", path)));
        } catch (DateTimeException e) {
            throw broken(path, "tst");
        }
    }

    private static double number(JsonNode message, String name, String path) {
        var value = message.path(name);
        if (!value.isNumber()) {
            throw broken(path, name);
        }
        return value.asDouble();
    }

    private static @Nullable Double maybe(JsonNode message, String name) {
        var value = message.path(name);
        return value.isNumber() ? value.asDouble() : null;
    }

    private static @Nullable Double speed(JsonNode message) {
        var kmh = maybe(message, "vel");
        return kmh == null || kmh < 0 ? null : kmh / KMH;
    }

    private static Invalid broken(String path, String name) {
        return broken(path, name, "number", "must be a number");
    }

    private static Invalid broken(String path, String name, String rule, String message) {
        return new Invalid(List.of(new Violation(path + "." + name, rule, message)));
    }
}
