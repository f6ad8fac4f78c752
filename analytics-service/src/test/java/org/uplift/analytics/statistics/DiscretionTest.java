package org.uplift.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.analytics.statistics.Discretion.FEW;
import static org.uplift.analytics.statistics.Discretion.NONE;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.analytics.Lines;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Sums;

class DiscretionTest {

    private static Sums of(int households) {
        var one = Contribution.of(Family.of(2).profile(), Lines.SOME).sums();
        return Sums.total(Collections.nCopies(households, one));
    }

    @Test
    void withholdsNothingFromThoseOnDuty() {
        assertThat(NONE.withheld(Map.of("a", of(1), "b", of(2)))).isEmpty();
    }

    @Test
    void withholdsFewerThanThree() {
        assertThat(FEW.withheld(Map.of("none", of(0), "two", of(2), "one", of(1), "six", of(6))))
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void withholdsTheNextSmallestWhereOneCouldSubtract() {
        assertThat(FEW.withheld(Map.of("two", of(2), "three", of(3), "six", of(6))))
                .containsExactlyInAnyOrder("two", "three");
    }

    @Test
    void tellsNothingOfAWholeThatIsTooSmall() {
        assertThat(FEW.allows(of(2))).isFalse();
        assertThat(FEW.allows(of(3))).isTrue();
        assertThat(FEW.allows(of(0))).isTrue();
    }
}
