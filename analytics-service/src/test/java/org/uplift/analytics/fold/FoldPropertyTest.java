package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Lines;
import org.uplift.analytics.Truth;

class FoldPropertyTest {

    @Property(tries = 10)
    void isWhatARecountWouldGive(@ForAll long seed) {
        var chronicle = new Chronicle(seed);
        try (var fold = new Rehearsal()) {
            fold.tell(chronicle.tell(300, 50));

            assertThat(Truth.occupied(fold.tallies())).isEqualTo(Truth.of(chronicle, Lines.SOME));
        }
    }
}
