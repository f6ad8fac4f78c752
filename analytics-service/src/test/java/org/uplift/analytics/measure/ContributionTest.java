package org.uplift.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.uplift.analytics.measure.LineKind.NATIONAL;
import static org.uplift.analytics.measure.LineMeasure.GAP;
import static org.uplift.analytics.measure.LineMeasure.PERSONS;
import static org.uplift.analytics.measure.LineMeasure.POOR_HOUSEHOLDS;
import static org.uplift.analytics.measure.LineMeasure.POOR_PERSONS;
import static org.uplift.analytics.measure.LineMeasure.SQUARED_GAP;
import static org.uplift.analytics.measure.LineMeasure.WATTS;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.analytics.Family;
import org.uplift.analytics.measure.PovertyLine.Basis;

class ContributionTest {

    private static final PovertyLines OF_125 = lines(12_500);

    private static PovertyLines lines(long amountFen) {
        return new PovertyLines(
                List.of(
                        new PovertyLine(
                                Level.NATION_CODE,
                                2010,
                                NATIONAL,
                                Basis.NET,
                                amountFen,
                                null,
                                "")));
    }

    private static Sums sums(Family family) {
        return Contribution.of(family.profile(), OF_125).sums();
    }

    private static double share(Sums sums, LineMeasure measure) {
        return sums.of(Layout.line(NATIONAL, measure))
                / 1e9
                / sums.of(Layout.line(NATIONAL, PERSONS));
    }

    @Test
    void measuresIncidenceDepthSeverityAndWattsAsPublished() {
        var four =
                LongStream.of(100, 110, 150, 160)
                        .mapToObj(yuan -> sums(Family.of(1).earning(2017, yuan * 100)))
                        .reduce(Sums.NONE, Sums::plus);

        assertThat(four.of(Layout.line(NATIONAL, POOR_PERSONS))).isEqualTo(2);
        assertThat(four.of(Layout.line(NATIONAL, PERSONS))).isEqualTo(4);
        assertThat(share(four, GAP)).isCloseTo(0.08, within(1e-9));
        assertThat(share(four, SQUARED_GAP)).isCloseTo(0.0136, within(1e-9));
        assertThat(share(four, WATTS)).isCloseTo(0.087744, within(5e-7));
    }

    @Test
    void weighsAHouseholdByItsPersons() {
        var three = sums(Family.of(3).earning(2017, 10_000));

        assertThat(three.of(Layout.line(NATIONAL, POOR_HOUSEHOLDS))).isEqualTo(1);
        assertThat(three.of(Layout.line(NATIONAL, POOR_PERSONS))).isEqualTo(3);
        assertThat(three.of(Layout.line(NATIONAL, GAP))).isEqualTo(3 * 200_000_000L);
    }

    @Test
    void isNotPoorOnTheLine() {
        assertThat(sums(Family.of(2).earning(2017, 12_500)).of(Layout.degree(Degree.NOT_POOR)))
                .isEqualTo(1);
        assertThat(sums(Family.of(2).earning(2017, 12_499)).of(Layout.degree(Degree.MILD)))
                .isEqualTo(1);
    }

    @Test
    void keepsALossOutOfWattsAndInTheCount() {
        var loss = sums(Family.of(2).earning(2017, -12_500));

        assertThat(loss.of(Layout.line(NATIONAL, WATTS))).isZero();
        assertThat(loss.of(Layout.line(NATIONAL, PERSONS))).isEqualTo(2);
        assertThat(loss.of(Layout.line(NATIONAL, GAP))).isEqualTo(4_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "open",
            value = {
                "-1, open, 0",
                "0, 0, 100000",
                "99999, 0, 100000",
                "100000, 100000, 200000",
                "1999999, 1500000, 2000000",
                "2000000, 2000000, open"
            })
    void countsAHouseholdAndItsPersonsInOneBand(
            long perHeadFen, @Nullable Long fromFen, @Nullable Long untilFen) {
        var three = sums(Family.of(3).earning(2017, perHeadFen));

        assertThat(occupied(three))
                .singleElement()
                .satisfies(band -> {
                    assertThat(band.fromFen()).isEqualTo(fromFen);
                    assertThat(band.untilFen()).isEqualTo(untilFen);
                    assertThat(three.of(Layout.band(band))).isEqualTo(1);
                    assertThat(three.of(Layout.band(band) + 1)).isEqualTo(3);
                });
    }

    private static List<IncomeBand> occupied(Sums sums) {
        return IncomeBand.ALL.stream()
                .filter(band ->
                        sums.of(Layout.band(band)) != 0 || sums.of(Layout.band(band) + 1) != 0)
                .toList();
    }

    @Test
    void countsAnUnknownIncomeAsUnknownAndNotAsNone() {
        var unknown = sums(Family.of(2).withUnknownIncome());

        assertThat(occupied(unknown)).isEmpty();
        assertThat(unknown.of(Layout.UNKNOWN_INCOME)).isEqualTo(1);
        assertThat(unknown.of(Layout.UNKNOWN_INCOME + 1)).isEqualTo(2);
        assertThat(unknown.of(Layout.line(NATIONAL, PERSONS))).isZero();
    }

    @Test
    void countsWhoCanWork() {
        assertThat(sums(Family.of(4)).of(Layout.LABOURERS)).isEqualTo(1);
    }

    @Test
    void countsDeprivationsByBothCutoffs() {
        var twoOfTen = sums(Family.of(3).lacking("housing", "income", "unheard-of"));
        var fourOfTen = sums(Family.of(3).lacking("housing", "schooling"));

        assertThat(twoOfTen.of(Layout.poor(Cutoff.UNION))).isEqualTo(3);
        assertThat(twoOfTen.of(Layout.score(Cutoff.UNION))).isEqualTo(6);
        assertThat(twoOfTen.of(Layout.poor(Cutoff.THIRD))).isZero();
        assertThat(fourOfTen.of(Layout.poor(Cutoff.THIRD))).isEqualTo(3);
        assertThat(fourOfTen.of(Layout.score(Cutoff.THIRD))).isEqualTo(12);
    }

    @Test
    void cannotBeCountedOutsideTheDivisions() {
        assertThatThrownBy(() -> sums(Family.of(1).in("3416")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sums(Family.of(1).because("illness|red")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysWholeHoweverDeepTheLoss() {
        var abyss = sums(Family.of(9).earning(2017, -9_000_000_000_000L));

        assertThat(abyss.of(Layout.line(NATIONAL, SQUARED_GAP)))
                .isEqualTo(9 * 10_000L * 1_000_000_000L);
    }
}
