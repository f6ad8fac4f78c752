package org.uplift.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.analytics.measure.LineKind.ADMINISTRATIVE;
import static org.uplift.analytics.measure.LineKind.MONITORING;
import static org.uplift.analytics.measure.LineKind.NATIONAL;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.measure.PovertyLine.Basis;

class PovertyLinesTest {

    private static final String LIXIN = "341623000000";
    private static final String TONGZI = "520322100001";

    private static final PovertyLines LINES =
            new PovertyLines(
                    List.of(
                            line(Level.NATION_CODE, 2019, NATIONAL, 321_800, null),
                            line(Level.NATION_CODE, 2020, NATIONAL, 400_000, null),
                            line(Level.NATION_CODE, 2020, ADMINISTRATIVE, 397_200, 2020),
                            line(Level.NATION_CODE, 2021, MONITORING, 600_000, null),
                            line("520000000000", 2023, MONITORING, 730_000, null)));

    private static PovertyLine line(
            String region, int year, LineKind kind, long fen, @Nullable Integer until) {
        return new PovertyLine(region, year, kind, Basis.NET, fen, until, "");
    }

    private static Map<LineKind, Long> inForce(String division, int year) {
        return LINES.inForce(division, year).values().stream()
                .collect(Collectors.toMap(PovertyLine::kind, PovertyLine::amountFen));
    }

    @Test
    void holdsTheLineOfTheYear() {
        assertThat(inForce(LIXIN, 2019)).isEqualTo(Map.of(NATIONAL, 321_800L));
        assertThat(inForce(LIXIN, 2020))
                .isEqualTo(Map.of(NATIONAL, 400_000L, ADMINISTRATIVE, 397_200L));
    }

    @Test
    void keepsTheLastLineUntilAnotherIsKnownOrItWasClosed() {
        assertThat(inForce(LIXIN, 2024))
                .isEqualTo(Map.of(NATIONAL, 400_000L, MONITORING, 600_000L));
    }

    @Test
    void prefersTheNearestRegion() {
        assertThat(inForce(TONGZI, 2022)).containsEntry(MONITORING, 600_000L);
        assertThat(inForce(TONGZI, 2023)).containsEntry(MONITORING, 730_000L);
    }

    @Test
    void knowsNoLineBeforeTheFirst() {
        assertThat(inForce(LIXIN, 2009)).isEmpty();
    }

    @Test
    void makesAnotherGenerationOfOtherLines() {
        var others =
                new PovertyLines(List.of(line(Level.NATION_CODE, 2019, NATIONAL, 321_801, null)));

        assertThat(Generation.of(others, 1)).isNotEqualTo(Generation.of(LINES, 1));
    }
}
