package org.uplift.analytics.statistics;

import org.uplift.analytics.measure.Deprivation;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Sums;

/// Who lacks this.
record DeprivationFigures(String code, long households, long persons) {

    static DeprivationFigures of(Sums sums, Deprivation deprivation) {
        var measure = Layout.deprivation(deprivation);
        return new DeprivationFigures(deprivation.code(), sums.of(measure), sums.of(measure + 1));
    }
}
