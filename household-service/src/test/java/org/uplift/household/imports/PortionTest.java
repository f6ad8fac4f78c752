package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortionTest {

    private static final Group FIRST = new Group(List.of(), 2, 1);
    private static final Group SECOND = new Group(List.of(), 3, 1);
    private static final Group THIRD = new Group(List.of(), 4, 1);

    private final Portion portion = new Portion(0, 3, BitSet.valueOf(new byte[] {0b101}), false);

    @Test
    void choosesWhatTheCheckWants() {
        assertThat(portion.wantedOf(List.of(FIRST, SECOND, THIRD))).containsExactly(FIRST, THIRD);
    }

    @Test
    void doesNotTakeOneFileForAnother() {
        assertThatThrownBy(() -> portion.wantedOf(List.of(FIRST, SECOND)))
                .isInstanceOf(IllegalStateException.class);
    }
}
