package org.uplift.household.tracks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What no honest phone in this country says: a batch that holds such a point is refused whole.
final class FixRules {

    static final int MOST = 10_000;

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration OLDEST = Duration.ofDays(90);
    private static final int MOST_VIOLATIONS = 20;

    private FixRules() {}

    /// A point as it came, before it is known to lie on the earth.
    ///
    /// @param path where it stood in what came
    record Claim(
            String path,
            Instant at,
            double latitude,
            double longitude,
            double accuracy,
            int altitude,
            int speed,
            boolean isMock) {

        private Fix fix() {
            var plain = Fix.of(at, latitude, longitude, accuracy);
            return new Fix(
                    plain.at(),
                    plain.latitude(),
                    plain.longitude(),
                    plain.accuracy(),
                    altitude,
                    speed,
                    isMock);
        }
    }

    /// @throws Invalid with the rule of each point that breaks one
    static List<Fix> kept(List<Claim> claims, Instant now) {
        mustNotBeMoreThanFit(claims.size());
        var violations = new ArrayList<Violation>();
        for (var claim : claims) {
            broken(claim, now).ifPresent(violations::add);
            if (violations.size() == MOST_VIOLATIONS) {
                break;
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return claims.stream().map(Claim::fix).toList();
    }

    static void mustNotBeMoreThanFit(int points) {
        if (points > MOST) {
            throw new Invalid(
                    List.of(
                            new Violation(
                                    "points",
                                    "too-many-points",
                                    "must be %,d points at most".formatted(MOST))));
        }
    }

    private static Optional<Violation> broken(Claim claim, Instant now) {
        if (claim.at().isAfter(now.plus(AHEAD))) {
            return violation(claim, "point-in-future", "must not lie ahead of now");
        }
        if (claim.at().isBefore(now.minus(OLDEST))) {
            return violation(claim, "point-too-old", "must not be older than 90 days");
        }
        if (isInCountry(claim.longitude(), claim.latitude())) {
            return violation(claim, "lat-lon-swapped", "names the longitude first");
        }
        if (!(Math.abs(claim.latitude()) <= 90 && Math.abs(claim.longitude()) <= 180)) {
            return violation(claim, "outside-earth", "must lie on the earth");
        }
        return isInCountry(claim.latitude(), claim.longitude())
                ? Optional.empty()
                : violation(claim, "outside-country", "must lie within the country's bounds");
    }

    private static boolean isInCountry(double latitude, double longitude) {
        return latitude >= 3 && latitude <= 54 && longitude >= 73 && longitude <= 136;
    }

    private static Optional<Violation> violation(Claim claim, String rule, String message) {
        return Optional.of(new Violation(claim.path(), rule, message));
    }
}
