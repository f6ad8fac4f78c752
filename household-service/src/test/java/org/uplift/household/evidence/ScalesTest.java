package org.uplift.household.evidence;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.evidence.Rural.Made;
import org.uplift.household.tracks.Fix;
import org.uplift.household.tracks.Track;

class ScalesTest {

    private static final long MINUTE = 60_000;
    private static final Home HOME = new Home(33_100_000, 116_100_000);
    private static final Stretch HALF_AN_HOUR = new Stretch(0, 30 * MINUTE);

    /// No threshold was chosen by any of them.
    @ParameterizedTest
    @ValueSource(longs = {20_261_122, 4_711, 73})
    void findsTheFakedAndLeavesTheHonestAlone(long seed) {
        var rural = new Rural(seed, 1_000);
        var book = new HashMap<Integer, List<Made>>();
        var honest = new ArrayList<Made>();
        for (var i = 0; i < 10_000; i++) {
            honest.add(rural.honest(rural.anyHouse(), i % 300));
        }
        var wrongly = new TreeMap<String, Long>();
        for (var visit : honest) {
            count(wrongly, weighed(visit, book));
        }
        var found = new TreeMap<String, Long>();
        for (var i = 0; i < 1_000; i++) {
            var fake = rural.fake(i % 8, rural.anyHouse(), 300 + i % 60, honest.get(i * 7));
            if (weighed(fake, book).isFlagged()) {
                found.merge(fake.kind(), 1L, Long::sum);
            }
        }

        assertThat(sum(found)).as("found " + found).isGreaterThanOrEqualTo(950);
        assertThat(wrongly.getOrDefault("flagged", 0L)).as("wrongly " + wrongly).isLessThan(101);
    }

    private static void count(Map<String, Long> wrongly, Verdict verdict) {
        if (verdict.isFlagged()) {
            wrongly.merge("flagged", 1L, Long::sum);
            wrongly.merge(verdict.codes(), 1L, Long::sum);
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    /// As the service does it: those that share cells, the likest first, are compared.
    private static Verdict weighed(Made made, Map<Integer, List<Made>> book) {
        var track = made.seen().track();
        var cells = Print.cells(track);
        var shared = new IdentityHashMap<Made, Long>();
        for (var cell : cells) {
            book.getOrDefault(cell, List.of()).forEach(other -> shared.merge(other, 1L, Long::sum));
        }
        var isCopy =
                shared.entrySet().stream()
                        .sorted(comparingLong(entry -> -entry.getValue()))
                        .limit(20)
                        .anyMatch(entry -> Likeness.isSame(track, entry.getKey().seen().track()));
        for (var cell : cells) {
            book.computeIfAbsent(cell, _ -> new ArrayList<>()).add(made);
        }
        return Scales.weigh(isCopy ? made.with(Doubt.SAME_TRACK).seen() : made.seen());
    }

    @Test
    void punishesNoHonestGap() {
        var fixes = new ArrayList<Fix>();
        stand(fixes, 0, 6);
        var silent = new Stretch(6 * MINUTE, 30 * MINUTE);

        assertThat(Scales.weigh(seen(fixes, List.of(silent))).score()).isEqualTo(100);
        assertThat(Scales.weigh(seen(fixes, List.of())).doubts())
                .containsExactly(Doubt.INTERRUPTED);
        assertThat(Scales.weigh(seen(fixes, List.of())).isFlagged()).isFalse();
    }

    @Test
    void takesWhatThePhoneWasUnsureOfInItsFavour() {
        var off = HOME.latitude() + 2_000;
        var sure = fixes(off, 10);
        var unsure = fixes(off, 90);

        assertThat(Scales.weigh(seen(sure, List.of())).doubts()).contains(Doubt.NOT_NEAR);
        assertThat(Scales.weigh(seen(unsure, List.of())).doubts()).isEmpty();
    }

    private static List<Fix> fixes(int latitude, int accuracy) {
        var fixes = new ArrayList<Fix>();
        for (var at = 0L; at <= 30 * MINUTE; at += MINUTE) {
            fixes.add(
                    new Fix(
                            at,
                            latitude + (int) (at / MINUTE),
                            HOME.longitude(),
                            accuracy,
                            40,
                            0,
                            false));
        }
        return fixes;
    }

    @Test
    void wantsATrack() {
        assertThat(Scales.weigh(seen(List.of(), List.of())).doubts()).contains(Doubt.NO_TRACK);
        assertThat(Scales.weigh(seen(List.of(), List.of())).isFlagged()).isTrue();
    }

    @Test
    void believesAHouseholdThatConfirmsAShortVisit() {
        var fixes = new ArrayList<Fix>();
        stand(fixes, 0, 3);
        var visit = new Stretch(0, 3 * MINUTE);
        var alone = new Observation(Track.of(fixes), HOME, visit, List.of(), 0, false, List.of());
        var confirmed =
                new Observation(Track.of(fixes), HOME, visit, List.of(), 0, true, List.of());

        assertThat(Scales.weigh(alone).doubts()).containsExactly(Doubt.TOO_SHORT);
        assertThat(Scales.weigh(confirmed).doubts()).isEmpty();
    }

    @Test
    void holdsAgainstAVisitWhatOthersFound() {
        var fixes = new ArrayList<Fix>();
        stand(fixes, 0, 30);
        var known = List.of(Doubt.PHOTO_SEEN_BEFORE);
        var seen = new Observation(Track.of(fixes), HOME, HALF_AN_HOUR, List.of(), 0, false, known);

        assertThat(Scales.weigh(seen).isFlagged()).isTrue();
        assertThat(Scales.weigh(seen).codes()).isEqualTo("photo-seen-before");
    }

    private static void stand(List<Fix> fixes, int from, int until) {
        for (var at = from * MINUTE; at < until * MINUTE; at += 10_000) {
            var step = (int) (at / 10_000);
            fixes.add(
                    new Fix(
                            at,
                            HOME.latitude() + step % 17,
                            HOME.longitude() + step % 23,
                            8,
                            40,
                            0,
                            false));
        }
    }

    private static Observation seen(List<Fix> fixes, List<Stretch> pauses) {
        return new Observation(Track.of(fixes), HOME, HALF_AN_HOUR, pauses, 0, false, List.of());
    }
}
