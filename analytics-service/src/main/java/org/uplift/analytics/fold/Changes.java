package org.uplift.analytics.fold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.measure.Tally;

/// What a new version of a household changes in the sums: one change a division and cell, even
/// where it contributes what the version before did, so that folds count versions.
final class Changes {

    private final Map<SumKey, Sums> sums = new LinkedHashMap<>();

    static Changes between(@Nullable Contribution before, Contribution after) {
        var changes = new Changes();
        if (before != null) {
            changes.change(before, Sums.NONE.minus(before.sums()));
        }
        changes.change(after, after.sums());
        return changes;
    }

    void forEach(BiConsumer<SumKey, Tally> act) {
        sums.forEach((key, difference) -> act.accept(key, new Tally(1, difference)));
    }

    private void change(Contribution of, Sums by) {
        Level.path(of.village())
                .forEach(division -> {
                    change(new SumKey(division, of.cell()), by);
                    change(new SumKey(division, Cell.TOTAL), by);
                });
    }

    private void change(SumKey key, Sums by) {
        var _ = sums.merge(key, by, Sums::plus);
    }
}
