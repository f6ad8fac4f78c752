package org.uplift.analytics.statistics;

import static org.uplift.analytics.measure.LineMeasure.GAP;
import static org.uplift.analytics.measure.LineMeasure.HOUSEHOLDS;
import static org.uplift.analytics.measure.LineMeasure.PERSONS;
import static org.uplift.analytics.measure.LineMeasure.POOR_HOUSEHOLDS;
import static org.uplift.analytics.measure.LineMeasure.POOR_PERSONS;
import static org.uplift.analytics.measure.LineMeasure.SQUARED_GAP;
import static org.uplift.analytics.measure.LineMeasure.WATTS;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.LineKind;
import org.uplift.analytics.measure.Sums;

/// Poverty by one kind of line: each household by the line of its region and its income's year.
///
/// @param households for which there is an income and a line
/// @param p0 incidence: the poor among the persons
/// @param p1 depth: the mean gap, in shares of the line
/// @param p2 severity: the mean squared gap
/// @param gapSum what `p1` is a mean of, exactly, in units of 10⁻⁹; likewise the two after it
record LineFigures(
        String line,
        long households,
        long persons,
        long poorHouseholds,
        long poorPersons,
        double p0,
        double p1,
        double p2,
        double watts,
        long gapSum,
        long squaredGapSum,
        long wattsSum) {

    private static final double UNIT = 1e9;

    static LineFigures of(Sums sums, LineKind kind) {
        var persons = sums.of(Layout.line(kind, PERSONS));
        var poor = sums.of(Layout.line(kind, POOR_PERSONS));
        var gap = sums.of(Layout.line(kind, GAP));
        var squared = sums.of(Layout.line(kind, SQUARED_GAP));
        var watts = sums.of(Layout.line(kind, WATTS));
        return new LineFigures(
                kind.word(),
                sums.of(Layout.line(kind, HOUSEHOLDS)),
                persons,
                sums.of(Layout.line(kind, POOR_HOUSEHOLDS)),
                poor,
                Ratio.of(poor, persons),
                Ratio.of(gap / UNIT, persons),
                Ratio.of(squared / UNIT, persons),
                Ratio.of(watts / UNIT, persons),
                gap,
                squared,
                watts);
    }

    @JsonIgnore
    boolean isMeasured() {
        return households > 0;
    }
}
