package org.uplift.trace.genealogy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.trace.genealogy.Shares.Basis;

class SharesTest {

    @Test
    void weighsWhatWentInOnEveryLevel() {
        var shares =
                shares(
                        leg("box", "#1", null),
                        leg("#1", "graded", "30"),
                        leg("#1", "other", "10"),
                        leg("graded", "#2", null),
                        leg("#2", "east", "1"),
                        leg("#2", "west", "2"));

        assertThat(shares.basis()).isEqualTo(Basis.MASS);
        assertThat(shares.of())
                .containsOnly(
                        entry("east", fraction(1, 4)),
                        entry("other", fraction(1, 4)),
                        entry("west", fraction(1, 2)));
    }

    @Test
    void isWhollyItselfWhereNothingWentIn() {
        assertThat(shares().of()).containsExactly(entry("box", Fraction.ALL));
    }

    @Test
    void countsAlikeWhatNobodyWeighed() {
        var shares = shares(leg("box", "east", "5"), leg("box", "west", null));

        assertThat(shares.basis()).isEqualTo(Basis.ALIKE);
        assertThat(shares.of()).containsEntry("west", fraction(1, 2));
    }

    @Test
    void tellsNothingOfWhatIsMadeOfOneAnother() {
        assertThat(shares(leg("box", "#1", null), leg("#1", "box", "5")).basis())
                .isEqualTo(Basis.UNKNOWN);
        assertThat(
                        shares(
                                        leg("box", "a", "1"),
                                        leg("box", "c", "1"),
                                        leg("a", "b", "1"),
                                        leg("b", "a", "1"))
                                .of())
                .isEmpty();
    }

    @Test
    void addsUpToOneWhateverWentIn() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var legs = new ArrayList<Leg>();
            for (var far = 1; far < 30; far++) {
                for (var ways = random.nextInt(3) + 1; ways > 0; ways--) {
                    var near = random.nextInt(far);
                    var amount = random.nextInt(9) == 0 ? null : "0.0" + (1 + random.nextInt(999));
                    legs.add(leg(near == 0 ? "box" : "" + near, "" + far, amount));
                }
            }

            var shares = shares(legs.toArray(Leg[]::new));

            assertThat(shares.of().values().stream().reduce(Fraction.NONE, Fraction::plus))
                    .as("seed %d", seed)
                    .isEqualTo(Fraction.ALL);
        }
    }

    private static Shares shares(Leg... legs) {
        return Shares.of(new Walk(state("box"), List.of(legs), true));
    }

    private static Fraction fraction(int part, int whole) {
        return Fraction.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static Leg leg(String near, String far, @Nullable String kilograms) {
        var amount = kilograms == null ? null : new BigDecimal(kilograms);
        return new Leg(state(near), state(far), Bond.INTO, amount, amount == null ? null : "KGM");
    }

    private static State state(String node) {
        return new State(node, Window.ALWAYS);
    }
}
