package org.uplift.analytics.statistics;

import java.util.List;
import org.uplift.analytics.measure.Cutoff;
import org.uplift.analytics.measure.Deprivation;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Sums;

/// Multidimensional poverty by Alkire and Foster.
///
/// @param h the poor among the persons
/// @param a the mean weighted share of deprivations of the poor
/// @param m0 both: `h × a`
record CutoffFigures(
        String cutoff,
        long poorPersons,
        double h,
        double a,
        double m0,
        List<ShareFigures> deprivations) {

    static CutoffFigures of(Sums sums, Cutoff cutoff) {
        var persons = sums.of(Layout.PERSONS);
        var poor = sums.of(Layout.poor(cutoff));
        var score = (double) sums.of(Layout.score(cutoff)) / Deprivation.TENTHS;
        return new CutoffFigures(
                cutoff.code(),
                poor,
                Ratio.of(poor, persons),
                Ratio.of(score, poor),
                Ratio.of(score, persons),
                Deprivation.weighing().map(d -> share(sums, cutoff, d, score)).toList());
    }

    private static ShareFigures share(Sums sums, Cutoff cutoff, Deprivation lack, double score) {
        var censored = sums.of(Layout.censored(cutoff, lack));
        var weighed = (double) censored * lack.tenths() / Deprivation.TENTHS;
        return new ShareFigures(
                lack.code(), Ratio.of(censored, sums.of(Layout.PERSONS)), Ratio.of(weighed, score));
    }

    /// @param h the poor who are deprived in this, among the persons
    /// @param contribution its part in `m0`
    record ShareFigures(String code, double h, double contribution) {}
}
