package org.uplift.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflowTest {

    private final Inflow inflow = new Inflow(60, 16, 1_000);

    @Test
    void waitsWhateverComesUntilItsPatienceIsAtAnEnd() {
        assertThat(inflow.isTooSlow(0, 1_059)).isFalse();
        assertThat(inflow.isTooSlow(0, 1_060)).isTrue();
    }

    @Test
    void waitsOnAsLongAsEnoughComes() {
        assertThat(inflow.isTooSlow(16, 1_060)).isFalse();
        assertThat(inflow.isTooSlow(32, 1_120)).isFalse();
        assertThat(inflow.isTooSlow(47, 1_180)).isTrue();
    }

    @Test
    void countsWhatCameBeforeForNothing() {
        assertThat(inflow.isTooSlow(1_000_000, 1_060)).isFalse();
        assertThat(inflow.isTooSlow(1_000_001, 1_119)).isFalse();
        assertThat(inflow.isTooSlow(1_000_001, 1_120)).isTrue();
    }
}
