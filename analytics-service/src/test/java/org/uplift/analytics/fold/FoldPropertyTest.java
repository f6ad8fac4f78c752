package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Lines;
import org.uplift.analytics.Truth;
import org.uplift.testkit.Trials;

class FoldPropertyTest {

    @Test
    void isWhatARecountWouldGive() {
        Trials.repeat(10, random -> foldAndRecount(new Chronicle(random.nextLong())));
    }

    private static void foldAndRecount(Chronicle chronicle) {
        try (var fold = new Rehearsal()) {
            fold.tell(chronicle.tell(300, 50));

            assertThat(Truth.occupied(fold.tallies())).isEqualTo(Truth.of(chronicle, Lines.SOME));
        }
    }
}
