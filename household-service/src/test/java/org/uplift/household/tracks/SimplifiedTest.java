package org.uplift.household.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimplifiedTest {

    @Test
    void keepsCornersAlone() {
        var corner =
                new Track(
                        List.of(
                                fix(0, 0, 0),
                                fix(1, 500, 0),
                                fix(2, 1_000, 3),
                                fix(3, 1_000, 500),
                                fix(4, 1_000, 1_000)));

        assertThat(Simplified.of(corner, 5).fixes())
                .extracting(Fix::at)
                .containsExactly(0L, 2L, 4L);
    }

    @Test
    void leavesNothingFartherOffTheWayThanItMay() {
        var track = PackedTest.walk(new Random(5), 400);

        var simple = Simplified.of(track, 50).fixes();

        assertThat(simple).hasSizeLessThan(400);
        for (var fix : track.fixes()) {
            var nearest =
                    IntStream.range(1, simple.size())
                            .filter(i ->
                                    simple.get(i - 1).at() <= fix.at()
                                            && fix.at() <= simple.get(i).at())
                            .mapToDouble(i -> Ground.offset(fix, simple.get(i - 1), simple.get(i)))
                            .min();
            assertThat(nearest).isPresent();
            assertThat(nearest.getAsDouble()).isLessThanOrEqualTo(50.01);
        }
    }

    @Test
    void stopsWhereSomebodyRested() {
        var still = IntStream.range(0, 40).mapToObj(i -> fix(i * 10_000L, i % 5, 0)).toList();
        var played = Playback.of("helper", new Track(still), 0);

        assertThat(played.stops()).hasSize(1);
        assertThat(played.points()).hasSize(40);
    }

    private static Fix fix(long at, int north, int east) {
        return new Fix(
                at, 33_100_000 + north * 9, 116_100_000 + east * 11, 5, Fix.UNKNOWN, 0, false);
    }
}
