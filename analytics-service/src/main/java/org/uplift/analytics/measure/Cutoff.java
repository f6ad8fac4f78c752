package org.uplift.analytics.measure;

import java.util.List;

/// From which share of all weights on a household is multidimensionally poor: `part / whole`, and
/// any deprivation at all where the part is zero.
public record Cutoff(int index, String code, int part, int whole) {

    /// The statutory test.
    public static final Cutoff UNION = new Cutoff(0, "union", 0, 1);

    public static final Cutoff THIRD = new Cutoff(1, "one-third", 1, 3);

    public static final List<Cutoff> ALL = List.of(UNION, THIRD);

    boolean isPoor(int score, int ofWeights) {
        return score > 0 && score * whole >= part * ofWeights;
    }
}
