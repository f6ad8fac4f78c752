package org.uplift.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void givesEveryMeasureAPlaceOfItsOwn() {
        var pairs =
                Stream.of(
                                Stream.of(Layout.UNKNOWN_INCOME),
                                IncomeBand.ALL.stream().map(Layout::band),
                                Arrays.stream(Degree.values()).map(Layout::degree),
                                Deprivation.ALL.stream().map(Layout::deprivation))
                        .flatMap(measures -> measures)
                        .flatMap(measure -> Stream.of(measure, measure + 1));
        var lines =
                Arrays.stream(LineKind.values())
                        .flatMap(kind ->
                                Arrays.stream(LineMeasure.values())
                                        .map(measure -> Layout.line(kind, measure)));
        var cutoffs =
                Cutoff.ALL.stream()
                        .flatMap(cutoff ->
                                Stream.concat(
                                        Stream.of(Layout.poor(cutoff), Layout.score(cutoff)),
                                        Deprivation.ALL.stream()
                                                .map(d -> Layout.censored(cutoff, d))));

        assertThat(
                        Stream.of(IntStream.range(0, 4).boxed(), pairs, lines, cutoffs)
                                .flatMap(measures -> measures))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, Layout.SIZE).boxed().toList());
    }
}
