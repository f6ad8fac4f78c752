package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Lines;
import org.uplift.analytics.Truth;
import org.uplift.analytics.measure.Tally;

class FoldTest {

    @Test
    void countsEveryVersionOnceHoweverOftenTold() {
        var story = new Chronicle(1).tell(1, 1);
        try (var fold = new Rehearsal()) {
            fold.tell(story);
            fold.tell(story);

            assertThat(fold.tallies().values()).extracting(Tally::folds).containsOnly(1L);
        }
    }

    @Test
    void laysNonsenseAsideAndGoesOn() {
        var chronicle = new Chronicle(2);
        var stranger = UUID.randomUUID();
        try (var fold = new Rehearsal()) {
            var misplaced = new Chronicle.Told(stranger, chronicle.tell(1, 1).getFirst().text());
            fold.tell(List.of(new Chronicle.Told(stranger, "nonsense"), misplaced));
            fold.tell(chronicle.tell(1, 1));

            assertThat(fold.aside()).containsExactly("nonsense", misplaced.text());
        }
    }

    @Test
    void followsAHouseholdThatMoves() {
        var chronicle = new Chronicle(3);
        try (var fold = new Rehearsal()) {
            fold.tell(chronicle.tell(40, 1));

            assertThat(Truth.occupied(fold.tallies())).isEqualTo(Truth.of(chronicle, Lines.SOME));
        }
    }
}
