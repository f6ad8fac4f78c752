package org.uplift.household.evidence;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.util.EnumSet;
import java.util.Set;
import org.uplift.household.tracks.Fix;

/// Weighs the evidence of a visit. What the visitor could not help, and said so, is not held
/// against them.
public final class Scales {

    private static final int FEW = 3;
    private static final long LONG_ENOUGH = MINUTES.toMillis(5);
    private static final long FOLLOWED = MINUTES.toMillis(10);
    private static final long BELIEVED_PAUSE = MINUTES.toMillis(10);
    private static final long UNNOTICED = MINUTES.toMillis(3);
    private static final long LONG_ABSENCE = MINUTES.toMillis(20);
    private static final long CLOCK = MINUTES.toMillis(10);
    private static final double LEAP_METRES = 1_000;
    private static final double LEAP_METRES_A_SECOND = 70;
    private static final int MANY = 30;
    private static final int FINE_ACCURACY = 20;

    private Scales() {}

    public static Verdict weigh(Observation seen) {
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(seen.known());
        if (seen.track().size() < FEW && seen.paused() * 5 < seen.visit().length() * 4) {
            doubts.add(Doubt.NO_TRACK);
        }
        presence(seen, doubts);
        if (isInterrupted(seen)) {
            doubts.add(Doubt.INTERRUPTED);
        }
        if (leaps(seen)) {
            doubts.add(Doubt.IMPOSSIBLE_SPEED);
        }
        if (seen.track().fixes().stream().anyMatch(Fix::isMock)) {
            doubts.add(Doubt.MOCK_PROVIDER);
        }
        if (seen.skew() > CLOCK) {
            doubts.add(Doubt.CLOCK_OFF);
        }
        if (isFrozen(seen)) {
            doubts.add(Doubt.NO_NOISE);
        }
        return Verdict.of(doubts);
    }

    private static void presence(Observation seen, Set<Doubt> doubts) {
        var home = seen.home();
        if (home == null || seen.track().isEmpty()) {
            return;
        }
        if (seen.track().fixes().stream().noneMatch(home::isNear)) {
            doubts.add(Doubt.NOT_NEAR);
        } else if (near(seen, home) < LONG_ENOUGH && !seen.confirmed()) {
            doubts.add(Doubt.TOO_SHORT);
        }
    }

    private static long near(Observation seen, Home home) {
        var fixes = seen.track().fixes();
        var gaps = seen.gaps();
        var near = 0L;
        for (var i = 0; i < gaps.size(); i++) {
            var gap = gaps.get(i);
            var before = i > 0 && home.isNear(fixes.get(i - 1));
            var after = i < fixes.size() && home.isNear(fixes.get(i));
            var paused = seen.paused(gap);
            if (before && after) {
                near += gap.length() <= FOLLOWED ? gap.length() : paused;
            } else if (before || after) {
                near += Math.min(paused, BELIEVED_PAUSE);
            }
        }
        return near;
    }

    private static boolean isInterrupted(Observation seen) {
        var missing =
                seen.gaps().stream()
                        .filter(gap -> gap.length() > UNNOTICED)
                        .mapToLong(gap -> gap.length() - seen.paused(gap))
                        .sum();
        return missing > LONG_ABSENCE && missing * 2 > seen.visit().length();
    }

    /// Both phones' own doubts are taken off the way between them.
    private static boolean leaps(Observation seen) {
        var fixes = seen.track().fixes();
        for (var i = 1; i < fixes.size(); i++) {
            var from = fixes.get(i - 1);
            var to = fixes.get(i);
            var metres = from.distance(to) - from.accuracy() - to.accuracy();
            if (metres > LEAP_METRES
                    && metres * 1_000 > LEAP_METRES_A_SECOND * (to.at() - from.at())) {
                return true;
            }
        }
        return false;
    }

    /// A receiver that claims to know to a few metres never says the same twice for long.
    private static boolean isFrozen(Observation seen) {
        var fixes = seen.track().fixes();
        return fixes.size() >= MANY
                && fixes.stream().allMatch(fix -> fix.accuracy() <= FINE_ACCURACY)
                && fixes.stream()
                                .map(fix -> new Home(fix.latitude(), fix.longitude()))
                                .distinct()
                                .count()
                        <= fixes.size() / MANY + 1;
    }
}
