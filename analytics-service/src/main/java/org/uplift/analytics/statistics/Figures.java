package org.uplift.analytics.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Cutoff;
import org.uplift.analytics.measure.Degree;
import org.uplift.analytics.measure.Deprivation;
import org.uplift.analytics.measure.IncomeBand;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.LineKind;
import org.uplift.analytics.measure.Sums;

/// What is known of a number of households. The counts are always there, the rest as asked for.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figures(
        long households,
        long persons,
        long labourers,
        @Nullable IncomeFigures income,
        @Nullable List<BandFigures> distribution,
        @Nullable List<DegreeFigures> degree,
        @Nullable List<LineFigures> poverty,
        @Nullable List<DeprivationFigures> deprivation,
        @Nullable List<CutoffFigures> multidimensional) {

    static Figures of(Sums sums, Set<Figure> wanted, Set<LineKind> lines) {
        return new Figures(
                sums.of(Layout.HOUSEHOLDS),
                sums.of(Layout.PERSONS),
                sums.of(Layout.LABOURERS),
                wanted.contains(Figure.INCOME) ? IncomeFigures.of(sums) : null,
                wanted.contains(Figure.DISTRIBUTION) ? distribution(sums) : null,
                wanted.contains(Figure.DEGREE) ? degrees(sums) : null,
                wanted.contains(Figure.POVERTY) ? poverty(sums, lines) : null,
                wanted.contains(Figure.DEPRIVATION) ? deprivations(sums) : null,
                wanted.contains(Figure.MULTIDIMENSIONAL) ? cutoffs(sums) : null);
    }

    private static List<BandFigures> distribution(Sums sums) {
        return IncomeBand.ALL.stream().map(band -> BandFigures.of(sums, band)).toList();
    }

    private static List<DegreeFigures> degrees(Sums sums) {
        return Arrays.stream(Degree.values()).map(d -> DegreeFigures.of(sums, d)).toList();
    }

    private static List<LineFigures> poverty(Sums sums, Set<LineKind> lines) {
        return lines.stream()
                .map(kind -> LineFigures.of(sums, kind))
                .filter(LineFigures::isMeasured)
                .toList();
    }

    private static List<DeprivationFigures> deprivations(Sums sums) {
        return Deprivation.ALL.stream().map(d -> DeprivationFigures.of(sums, d)).toList();
    }

    private static List<CutoffFigures> cutoffs(Sums sums) {
        return Cutoff.ALL.stream().map(cutoff -> CutoffFigures.of(sums, cutoff)).toList();
    }
}
