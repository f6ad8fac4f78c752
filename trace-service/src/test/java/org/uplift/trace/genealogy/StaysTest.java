package org.uplift.trace.genealogy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.trace.genealogy.Mark.Turn;

class StaysTest {

    private static final Pair PAIR = new Pair("crate", "lot", Bond.PACKED);

    @Test
    void opensWhatIsPutInAndClosesWhatIsTakenOut() {
        assertThat(stays(mark(1, Turn.ADD), mark(5, Turn.DELETE), mark(7, Turn.ADD)))
                .containsExactly(new Window(1, 5), Window.from(7));
    }

    @Test
    void answersTheSameInWhateverOrderItHeard() {
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < 12; i++) {
            marks.add(mark(i / 2, Turn.values()[i * 7 % 3]));
        }
        var inOrder = stays(marks.toArray(Mark[]::new));
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(marks, new Random(seed));
            assertThat(stays(marks.toArray(Mark[]::new))).isEqualTo(inOrder);
        }
        assertThat(inOrder).hasSizeGreaterThan(1);
    }

    @Test
    void takesOutBeforeItPutsInAtTheSameMoment() {
        assertThat(stays(mark(1, Turn.ADD), mark(3, Turn.ADD), mark(3, Turn.DELETE)))
                .containsExactly(new Window(1, 3), Window.from(3));
    }

    @Test
    void knowsWhatWasSeenForThatMomentAlone() {
        assertThat(stays(mark(2, Turn.OBSERVE))).containsExactly(Window.moment(2));
        assertThat(stays(mark(1, Turn.ADD), mark(2, Turn.OBSERVE))).containsExactly(Window.from(1));
    }

    @Test
    void leavesTheRestInWhereLessWasTakenOut() {
        assertThat(stays(mark(1, Turn.ADD, "100"), mark(3, Turn.DELETE, "40")))
                .containsExactly(Window.from(1));
        assertThat(
                        stays(
                                mark(1, Turn.ADD, "100"),
                                mark(3, Turn.DELETE, "40"),
                                mark(4, Turn.DELETE, "60")))
                .containsExactly(new Window(1, 4));
        assertThat(Stays.of(PAIR, List.of(mark(1, Turn.ADD, "2"), mark(2, Turn.ADD, "3"))))
                .singleElement()
                .satisfies(
                        edge -> assertThat(edge.amount()).isEqualByComparingTo(new BigDecimal(5)));
    }

    private static List<Window> stays(Mark... marks) {
        return Stays.of(PAIR, List.of(marks)).stream().map(Edge::window).toList();
    }

    private static Mark mark(long at, Turn turn) {
        return mark(at, turn, null);
    }

    private static Mark mark(long at, Turn turn, @Nullable String kilograms) {
        var amount = kilograms == null ? null : new BigDecimal(kilograms);
        return new Mark(PAIR, at, turn, amount, amount == null ? null : "KGM", at, "520123");
    }
}
