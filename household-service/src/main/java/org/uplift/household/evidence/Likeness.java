package org.uplift.household.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.uplift.household.tracks.Fix;
import org.uplift.household.tracks.Ground;
import org.uplift.household.tracks.Track;

/// Tells a track from one that was walked on the same road to the same door: of a copy nearly every
/// fix lies where one of the other track lies, and all of them as long after it. Two walks never
/// share more than a few such fixes.
public final class Likeness {

    private static final int SAMPLE = 48;
    private static final int FEWEST = 12;
    private static final double NEAR_METRES = 3;
    private static final int NEAR_LATITUDE = 28;
    private static final int NEAR_LONGITUDE = 50;
    private static final long BEAT_MILLIS = 4_000;
    private static final double LIKE = 0.6;

    private Likeness() {}

    public static boolean isSame(Track one, Track other) {
        if (one.size() < FEWEST || other.size() < FEWEST) {
            return false;
        }
        var sample = sample(one.fixes());
        var votes = new HashMap<Long, Integer>();
        for (var fix : sample) {
            shifts(fix, other).forEach(shift -> votes.merge(shift, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .anyMatch(vote ->
                        vote.getValue() + votes.getOrDefault(vote.getKey() + 1, 0)
                                >= sample.size() * LIKE);
    }

    /// How many beats later the other track was where this fix is, each once.
    private static Set<Long> shifts(Fix fix, Track other) {
        var shifts = new HashSet<Long>();
        for (var there : other.fixes()) {
            if (isNear(fix, there)) {
                shifts.add(Math.floorDiv(there.at() - fix.at(), BEAT_MILLIS));
            }
        }
        return shifts;
    }

    private static List<Fix> sample(List<Fix> fixes) {
        var step = Math.max(1, fixes.size() / SAMPLE);
        return IntStream.iterate(0, i -> i < fixes.size(), i -> i + step)
                .mapToObj(fixes::get)
                .toList();
    }

    private static boolean isNear(Fix one, Fix other) {
        return Math.abs(one.latitude() - other.latitude()) <= NEAR_LATITUDE
                && Math.abs(one.longitude() - other.longitude()) <= NEAR_LONGITUDE
                && Ground.metres(
                                one.latitude(),
                                one.longitude(),
                                other.latitude(),
                                other.longitude())
                        <= NEAR_METRES;
    }
}
