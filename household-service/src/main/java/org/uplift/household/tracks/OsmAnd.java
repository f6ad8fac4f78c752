package org.uplift.household.tracks;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.FixRules.Claim;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What OsmAnd and the Traccar client send: a point in the query. Names that say nothing of a place
/// are passed over.
///
/// @param said by their names
record OsmAnd(Map<String, String> said) {

    private static final double KNOT = 0.514_444;
    private static final double METRES_A_DILUTION = 5;
    private static final long MILLIS_SINCE_1970 = 100_000_000_000L;

    Claim claim(Instant now) {
        var location = said.getOrDefault("location", "").split(",", -1);
        var isSplit = location.length == 2;
        var speed = number("speed");
        return new Claim(
                "query",
                time(now),
                isSplit ? parsed("location", location[0]) : needed("lat"),
                isSplit ? parsed("location", location[1]) : needed("lon"),
                accuracy(),
                Said.whole(number("altitude"), 1),
                Said.whole(speed == null || speed < 0 ? null : speed * KNOT, 10),
                "true".equals(said.get("mock")));
    }

    private Instant time(Instant now) {
        var stamp = said.get("timestamp");
        if (stamp == null) {
            return now;
        }
        try {
            if (!stamp.matches("-?[0-9]{1,18}")) {
                return Instant.parse(stamp);
            }
            var number = Long.parseLong(stamp);
            return Math.abs(number) < MILLIS_SINCE_1970
                    ? Instant.ofEpochSecond(number)
                    : Instant.ofEpochMilli(number);
        } catch (DateTimeException e) {
            throw broken("timestamp", "must be seconds since 1970 or a time in ISO 8601");
        }
    }

    private double accuracy() {
        var accuracy = number("accuracy");
        var dilution = number("hdop");
        if (accuracy != null) {
            return Math.max(0, accuracy);
        }
        return dilution == null ? 0 : Math.max(0, dilution * METRES_A_DILUTION);
    }

    private double needed(String name) {
        var number = number(name);
        if (number == null) {
            throw broken(name, "must be there");
        }
        return number;
    }

    private @Nullable Double number(String name) {
        var text = said.get(name);
        return text == null ? null : (Double) parsed(name, text);
    }

    private static double parsed(String name, String text) {
        try {
            return Said.number(text);
        } catch (NumberFormatException e) {
            throw broken(name, "must be a number");
        }
    }

    private static Invalid broken(String name, String message) {
        return new Invalid(List.of(new Violation(name, "number", message)));
    }
}
