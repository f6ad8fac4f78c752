package org.uplift.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutoffTest {

    @Test
    void countsAnyDeprivationInTheUnion() {
        assertThat(Cutoff.UNION.isPoor(1, 10)).isTrue();
        assertThat(Cutoff.UNION.isPoor(0, 10)).isFalse();
    }

    @Test
    void countsFromAThirdOfTheWeightsOn() {
        assertThat(Cutoff.THIRD.isPoor(3, 10)).isFalse();
        assertThat(Cutoff.THIRD.isPoor(4, 10)).isTrue();
        assertThat(Cutoff.THIRD.isPoor(3, 9)).isTrue();
    }
}
