package org.uplift.analytics.statistics;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Sums;

/// How small a number of households may be before figures about it are figures about somebody.
enum Discretion {
    /// For those on duty in the division, who may open the files.
    NONE(1),
    /// For departments, who may not.
    FEW(3);

    private final long fewest;

    Discretion(long fewest) {
        this.fewest = fewest;
    }

    boolean allows(Sums sums) {
        var households = sums.of(Layout.HOUSEHOLDS);
        return households == 0 || households >= fewest;
    }

    /// Which parts of a whole are kept back: those of too few households, and the next smallest
    /// beside them while what is kept back could be told by subtraction.
    <K> Set<K> withheld(Map<K, Sums> parts) {
        var smallest = new ArrayList<>(parts.entrySet());
        smallest.sort(comparingLong(part -> part.getValue().of(Layout.HOUSEHOLDS)));
        var withheld = new HashSet<K>();
        var households = 0L;
        for (var part : smallest) {
            if (!allows(part.getValue()) || (households > 0 && households < fewest)) {
                withheld.add(part.getKey());
                households += part.getValue().of(Layout.HOUSEHOLDS);
            }
        }
        return withheld;
    }
}
