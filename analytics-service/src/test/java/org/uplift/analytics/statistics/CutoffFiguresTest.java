package org.uplift.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.analytics.Lines;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Cutoff;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.statistics.CutoffFigures.ShareFigures;

/// Alkire and Foster's own example: four persons, four dimensions of equal weight, poor from two
/// on. The dimensions are four of our fifths, so what they publish as `A` and `M0` is 4/5 here.
class CutoffFiguresTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static final List<Family> FOUR =
            List.of(
                    Family.of(1),
                    Family.of(1).lacking("schooling", "housing"),
                    Family.of(1)
                            .lacking(
                                    "food",
                                    "clothing",
                                    "schooling",
                                    "water-unsafe",
                                    "water-difficult",
                                    "housing"),
                    Family.of(1).lacking("schooling"));

    private final CutoffFigures figures =
            CutoffFigures.of(
                    Sums.total(
                            FOUR.stream()
                                    .map(f -> Contribution.of(f.profile(), Lines.SOME).sums())
                                    .toList()),
                    Cutoff.THIRD);

    private Stream<ShareFigures> shares(String... codes) {
        return figures.deprivations().stream()
                .filter(share -> List.of(codes).contains(share.code()));
    }

    private double contribution(String... codes) {
        return shares(codes).mapToDouble(ShareFigures::contribution).sum();
    }

    @Test
    void countsThePoorAndHowMuchTheyLack() {
        assertThat(figures.h()).isEqualTo(1 / 2.0, EXACT);
        assertThat(figures.a()).isEqualTo(3 / 4.0 * 4 / 5, EXACT);
        assertThat(figures.m0()).isEqualTo(3 / 8.0 * 4 / 5, EXACT);
    }

    @Test
    void saysWhatEachDeprivationContributes() {
        assertThat(shares("food", "schooling", "water-unsafe", "housing"))
                .extracting(ShareFigures::h)
                .containsExactly(0.25, 0.5, 0.5, 0.25);
        assertThat(contribution("food", "clothing")).isEqualTo(1 / 6.0, EXACT);
        assertThat(contribution("schooling")).isEqualTo(1 / 3.0, EXACT);
        assertThat(contribution("water-unsafe", "water-difficult")).isEqualTo(1 / 6.0, EXACT);
        assertThat(contribution("housing")).isEqualTo(1 / 3.0, EXACT);
    }
}
