package org.uplift.trace.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TenthsTest {

    @Test
    void leavesOutWhatNobodyReads() {
        assertThat(shares("26.4151", "37.7358", "35.8491")).containsExactly("26.4", "37.7", "35.9");
        assertThat(shares("12.5", "87.5")).containsExactly("12.5", "87.5");
        assertThat(shares("100")).containsExactly("100");
        assertThat(shares()).isEmpty();
    }

    @Test
    void givesWhatIsLeftToWhomMostWasTakenFrom() {
        assertThat(shares("33.3333", "33.3333", "33.3333")).containsExactly("33.4", "33.3", "33.3");
        assertThat(shares("0.09", "99.91")).containsExactly("0.1", "99.9");
        assertThat(shares("66.6667", "33.3333")).containsExactly("66.7", "33.3");
    }

    @Test
    void addsUpToAHundredWhoeverTakesPart() {
        var dice = new Random(26);
        for (var round = 0; round < 200; round++) {
            var kilograms =
                    IntStream.range(0, 1 + dice.nextInt(20))
                            .mapToObj(_ -> 1 + dice.nextInt(900))
                            .toList();
            var sum = kilograms.stream().mapToInt(it -> it).sum();
            var percents =
                    kilograms.stream()
                            .map(kg -> BigDecimal.valueOf(1_000_000L * kg / sum, 4))
                            .toList();

            var shares = Tenths.of(percents).stream().map(BigDecimal::new).toList();

            assertThat(shares).allSatisfy(share -> assertThat(share).isNotNegative());
            assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
        }
    }

    private static List<String> shares(String... percents) {
        return Tenths.of(Arrays.stream(percents).map(BigDecimal::new).toList());
    }
}
