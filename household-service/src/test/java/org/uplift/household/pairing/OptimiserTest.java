package org.uplift.household.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OptimiserTest {

    private static final int NO_WAY = -1;

    /// Any pairing there is, tried one after the other, is no better.
    @RepeatedTest(300)
    void findsWhatTryingAllFinds(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var room = random.ints(1 + random.nextInt(4), 0, 3).toArray();
        var costs = costs(random, 1 + random.nextInt(6), room.length);
        var ways = ways(costs);
        var lonely = ways.beyond();

        var matching = Optimiser.match(costs.length, room, ways, lonely);

        assertThat(matching.objective()).isEqualTo(cheapest(0, room, costs, lonely));
        assertThat(matching.bound()).isEqualTo(matching.objective());
        for (var helper = 0; helper < room.length; helper++) {
            assertThat(taken(matching, room.length)[helper]).isLessThanOrEqualTo(room[helper]);
        }
    }

    @Test
    void provesNothingOfAPairingThatCouldBeBetter() {
        var ways = ways(new int[][] {{1, 5}, {5, 1}});
        var room = new int[] {1, 1};

        assertThat(Bound.of(room, ways, 100, new int[] {0, 1})).isEqualTo(2);
        assertThat(Bound.of(room, ways, 100, new int[] {1, 0})).isLessThan(10);
    }

    private static int[] taken(Matching matching, int helpers) {
        var taken = new int[helpers];
        Arrays.stream(matching.helpers())
                .filter(helper -> helper != Matching.NOBODY)
                .forEach(helper -> taken[helper]++);
        return taken;
    }

    private static long cheapest(int household, int[] room, int[][] costs, long lonely) {
        if (household == costs.length) {
            return 0;
        }
        var best = lonely + cheapest(household + 1, room, costs, lonely);
        for (var helper = 0; helper < room.length; helper++) {
            if (room[helper] > 0 && costs[household][helper] != NO_WAY) {
                room[helper]--;
                var rest = cheapest(household + 1, room, costs, lonely);
                best = Math.min(best, costs[household][helper] + rest);
                room[helper]++;
            }
        }
        return best;
    }

    private static int[][] costs(Random random, int households, int helpers) {
        var costs = new int[households][helpers];
        for (var row : costs) {
            for (var helper = 0; helper < helpers; helper++) {
                row[helper] = random.nextInt(10) < 3 ? NO_WAY : random.nextInt(20);
            }
        }
        return costs;
    }

    private static Ways ways(int[][] costs) {
        var ways = new Ways();
        for (var household = 0; household < costs.length; household++) {
            for (var helper = 0; helper < costs[household].length; helper++) {
                if (costs[household][helper] != NO_WAY) {
                    ways.add(household, helper, costs[household][helper]);
                }
            }
        }
        return ways;
    }
}
