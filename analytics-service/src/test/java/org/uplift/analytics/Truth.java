package org.uplift.analytics;

import java.util.HashMap;
import java.util.Map;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.measure.Tally;

/// What the sums must be, counted from how the households are in the end.
public final class Truth {

    private Truth() {}

    public static Map<SumKey, Sums> of(Chronicle chronicle, PovertyLines lines) {
        var sums = new HashMap<SumKey, Sums>();
        for (var family : chronicle.families()) {
            var one = Contribution.of(family.profile(), lines);
            Level.path(one.village())
                    .forEach(division -> {
                        add(sums, new SumKey(division, one.cell()), one.sums());
                        add(sums, new SumKey(division, Cell.TOTAL), one.sums());
                    });
        }
        return sums;
    }

    /// Without the cells that everybody has left.
    public static Map<SumKey, Sums> occupied(Map<SumKey, Tally> tallies) {
        var sums = new HashMap<SumKey, Sums>();
        tallies.forEach((key, tally) -> {
            if (!tally.sums().equals(Sums.NONE)) {
                sums.put(key, tally.sums());
            }
        });
        return sums;
    }

    private static void add(Map<SumKey, Sums> sums, SumKey key, Sums more) {
        var _ = sums.merge(key, more, Sums::plus);
    }
}
