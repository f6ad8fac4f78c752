package org.uplift.analytics.statistics;

import org.uplift.analytics.measure.Degree;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Sums;

/// Who is poor to this degree, by the national line of the income's year.
record DegreeFigures(String degree, long households, long persons) {

    static DegreeFigures of(Sums sums, Degree degree) {
        return new DegreeFigures(
                degree.word(), sums.of(Layout.degree(degree)), sums.of(Layout.degree(degree) + 1));
    }
}
