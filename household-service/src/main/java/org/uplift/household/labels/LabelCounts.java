package org.uplift.household.labels;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uplift.events.household.Label;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;

/// Counts labels at the ends of periods, of what the caller may see of a division.
@ApplicationScoped
class LabelCounts {

    private final LabelTurns turns;
    private final Caller caller;
    private final Clock clock;

    LabelCounts(LabelTurns turns, Caller caller, Clock clock) {
        this.turns = turns;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param division of which the caller is told their own part, where it is more than that
    /// @param isParted beside the division itself, each of those right below it
    @Transactional
    List<LabelCount> of(String division, Period period, boolean isParted) {
        var today = LocalDate.now(clock.withZone(Time.HERE));
        var stretch = Stretch.of(period.rhythm(), period.from(), period.until(), today);
        var area = caller.scope(division);
        var sums = new TreeMap<String, long[][]>();
        if (!area.equals(DivisionScope.nothing())) {
            sums.put(area.from(), turns.whole(area, stretch.ends()));
        }
        if (isParted && !sums.isEmpty()) {
            sums.putAll(turns.parted(area, DivisionScope.of(division), stretch.ends()));
        }
        return inOrder(stretch, sums, clock.instant());
    }

    private static List<LabelCount> inOrder(
            Stretch stretch, Map<String, long[][]> sums, Instant now) {
        var counts = new ArrayList<LabelCount>();
        sums.forEach((division, steps) -> {
            var running = new long[Label.values().length];
            for (int i = 0; i < stretch.beginnings().size(); i++) {
                for (int label = 0; label < running.length; label++) {
                    running[label] += steps[i][label];
                }
                counts.add(count(stretch, i, division, running, now));
            }
        });
        counts.sort(comparing(LabelCount::until).thenComparing(LabelCount::division));
        return counts;
    }

    private static LabelCount count(
            Stretch stretch, int place, String division, long[] labels, Instant now) {
        var first = stretch.beginnings().get(place);
        return new LabelCount(
                stretch.rhythm().name(first),
                stretch.rhythm().following(first),
                !stretch.ends().get(place).isAfter(now),
                division,
                labels[Label.RED.ordinal()],
                labels[Label.YELLOW.ordinal()],
                labels[Label.GREEN.ordinal()],
                labels[Label.NONE.ordinal()]);
    }
}
