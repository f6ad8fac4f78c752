package org.uplift.analytics.measure;

import java.util.List;

/// The counting of one household. Whatever is not a count of persons is made whole before it is
/// multiplied by them, so that sums stay exact.
final class Count {

    private static final double UNIT = 1e9;

    /// A loss of more than a hundred lines a head counts as one of a hundred: squared, those of
    /// 900,000 persons still fit, and nobody else's square is above a few units.
    private static final double DEEPEST = 100;

    private final long[] values = new long[Layout.SIZE];
    private final int persons;

    /// @param persons one at least
    Count(int persons) {
        this.persons = persons;
        household(Layout.HOUSEHOLDS);
    }

    void add(int measure, long amount) {
        values[measure] += amount;
    }

    /// One household at this place and its persons at the next.
    void household(int measure) {
        add(measure, 1);
        add(measure + 1, persons);
    }

    long perHead(long amountFen) {
        return amountFen / persons;
    }

    void against(PovertyLine line, long incomeFen) {
        household(Layout.line(line.kind(), LineMeasure.HOUSEHOLDS));
        if (incomeFen < line.amountFen()) {
            household(Layout.line(line.kind(), LineMeasure.POOR_HOUSEHOLDS));
            var z = (double) line.amountFen();
            var gap = Math.min((z - incomeFen) / z, DEEPEST);
            perPerson(line, LineMeasure.GAP, gap);
            perPerson(line, LineMeasure.SQUARED_GAP, gap * gap);
            if (incomeFen > 0) {
                perPerson(line, LineMeasure.WATTS, StrictMath.log(z / incomeFen));
            }
        }
    }

    void lacks(List<Deprivation> deprivations) {
        deprivations.forEach(lack -> household(Layout.deprivation(lack)));
        var tenths = deprivations.stream().mapToInt(Deprivation::tenths).sum();
        for (var cutoff : Cutoff.ALL) {
            if (cutoff.isPoor(tenths, Deprivation.TENTHS)) {
                add(Layout.poor(cutoff), persons);
                add(Layout.score(cutoff), (long) tenths * persons);
                deprivations.forEach(lack -> add(Layout.censored(cutoff, lack), persons));
            }
        }
    }

    Sums sums() {
        return new Sums(values);
    }

    private void perPerson(PovertyLine line, LineMeasure measure, double value) {
        add(Layout.line(line.kind(), measure), persons * Math.round(UNIT * value));
    }
}
