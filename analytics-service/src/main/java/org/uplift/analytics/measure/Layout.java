package org.uplift.analytics.measure;

/// Where each measure stands in a vector of [Sums]. A new measure is added at the end and raises
/// [#VERSION]: sums of another version are not comparable and are folded anew.
public final class Layout {

    public static final int VERSION = 2;

    public static final int HOUSEHOLDS = 0;
    public static final int PERSONS = 1;
    public static final int LABOURERS = 2;
    public static final int NET_INCOME_FEN = 3;

    public static final int UNKNOWN_INCOME = 4;

    private static final int BANDS = UNKNOWN_INCOME + 2;
    private static final int DEGREES = BANDS + 2 * IncomeBand.ALL.size();
    private static final int LINES = DEGREES + 2 * Degree.values().length;
    private static final int DEPRIVATIONS = LINES + ofLines();
    private static final int CUTOFFS = DEPRIVATIONS + 2 * Deprivation.ALL.size();

    static final int SIZE = CUTOFFS + Cutoff.ALL.size() * ofCutoff();

    private Layout() {}

    /// Households; their persons follow.
    public static int band(IncomeBand band) {
        return BANDS + 2 * band.index();
    }

    /// Households; their persons follow.
    public static int degree(Degree degree) {
        return DEGREES + 2 * degree.ordinal();
    }

    public static int line(LineKind kind, LineMeasure measure) {
        return LINES + kind.ordinal() * LineMeasure.values().length + measure.ordinal();
    }

    /// Households; their persons follow.
    public static int deprivation(Deprivation deprivation) {
        return DEPRIVATIONS + 2 * deprivation.index();
    }

    /// Persons in households that are poor by the cut-off.
    public static int poor(Cutoff cutoff) {
        return CUTOFFS + cutoff.index() * ofCutoff();
    }

    /// Their deprivations, weighted, in tenths times persons.
    public static int score(Cutoff cutoff) {
        return poor(cutoff) + 1;
    }

    /// Those of them who are deprived in this.
    public static int censored(Cutoff cutoff, Deprivation deprivation) {
        return poor(cutoff) + 2 + deprivation.index();
    }

    private static int ofLines() {
        return LineKind.values().length * LineMeasure.values().length;
    }

    private static int ofCutoff() {
        return 2 + Deprivation.ALL.size();
    }
}
