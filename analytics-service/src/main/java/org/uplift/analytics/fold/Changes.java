package org.uplift.analytics.fold;

import static java.util.stream.Collectors.toSet;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Sums;

/// What a new version of a household changes: one thing to add where it stays what it was, and one
/// to take away besides where it has moved or become of another kind.
record Changes(List<Contribution> additions) {

    static Changes between(@Nullable Contribution before, Contribution after) {
        if (before == null) {
            return new Changes(List.of(after));
        }
        return new Changes(
                before.countsWhere(after)
                        ? List.of(after.plus(before.negated()))
                        : List.of(before.negated(), after));
    }

    /// All places that have to hear of it.
    Set<String> seats() {
        return additions.stream()
                .flatMap(one -> Level.path(one.village()))
                .map(Seats::of)
                .collect(toSet());
    }

    /// What is added to the sums of a place: once a division and cell, so that folds count
    /// versions.
    Map<SumKey, Sums> at(String seat) {
        var sums = new LinkedHashMap<SumKey, Sums>();
        for (var one : additions) {
            Level.path(one.village())
                    .filter(division -> Seats.of(division).equals(seat))
                    .forEach(division -> {
                        add(sums, new SumKey(division, one.cell()), one.sums());
                        add(sums, new SumKey(division, Cell.TOTAL), one.sums());
                    });
        }
        return sums;
    }

    private static void add(Map<SumKey, Sums> sums, SumKey key, Sums more) {
        var _ = sums.merge(key, more, Sums::plus);
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(Contribution.MOST_BYTES * additions.size());
        additions.forEach(one -> one.write(bytes));
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    static Changes read(ByteBuffer bytes) {
        var additions = new ArrayList<Contribution>();
        while (bytes.hasRemaining()) {
            additions.add(Contribution.read(bytes));
        }
        return new Changes(additions);
    }
}
