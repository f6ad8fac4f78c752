package org.uplift.household.tracks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {

    @Test
    void losesNothing() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var track = walk(random, random.nextInt(300));

            assertThat(Packed.unpack(Packed.pack(track))).isEqualTo(track);
        }
    }

    @Test
    void keepsTheExtremes() {
        var track =
                new Track(
                        List.of(
                                new Fix(-1, -90_000_000, -180_000_000, 0, -1_000, -1_000, true),
                                new Fix(
                                        4_000_000_000_000L,
                                        90_000_000,
                                        180_000_000,
                                        100_000,
                                        9_000,
                                        99_999,
                                        false)));

        assertThat(Packed.unpack(Packed.pack(track))).isEqualTo(track);
    }

    @Test
    void takesTwelveBytesAPointAtMost() {
        var random = new Random(11);
        var bytes = 0L;
        var points = 0L;
        for (var i = 0; i < 500; i++) {
            var track = walk(random, 60);
            bytes += Packed.pack(track).length;
            points += track.size();
        }

        assertThat(bytes / (double) points).isLessThanOrEqualTo(12);
    }

    @Test
    void readsNothingElse() {
        assertThatThrownBy(() -> Packed.unpack(new byte[] {5, 1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsEachMomentOnceInWhateverOrderItComes() {
        var track = walk(new Random(3), 100);
        var shuffled = new ArrayList<>(track.fixes());
        Collections.shuffle(shuffled, new Random(4));

        var whole = Track.of(shuffled.subList(0, 70)).with(shuffled.subList(30, 100));

        assertThat(whole).isEqualTo(track);
    }

    @Test
    void keepsWhatCameFirstOfAMoment() {
        var first = new Fix(5, 1, 1, 1, 1, 1, false);
        var second = new Fix(5, 2, 2, 2, 2, 2, false);

        assertThat(Track.of(List.of(first)).with(List.of(second)).fixes()).containsExactly(first);
    }

    /// On foot and on a motorcycle, every ten seconds or so.
    static Track walk(Random random, int points) {
        var at = 1_790_000_000_000L + random.nextInt(1_000_000);
        var latitude = 33_100_000.0 + random.nextInt(100_000);
        var longitude = 116_100_000.0 + random.nextInt(100_000);
        var stride = random.nextBoolean() ? 130 : 1_100;
        var fixes = new ArrayList<Fix>();
        for (var i = 0; i < points; i++) {
            at += 10_000 + random.nextInt(600) - 300;
            latitude += stride * random.nextGaussian();
            longitude += stride * random.nextGaussian();
            fixes.add(
                    new Fix(
                            at,
                            (int) latitude,
                            (int) longitude,
                            4 + random.nextInt(30),
                            40 + random.nextInt(6),
                            stride / 10 + random.nextInt(20),
                            false));
        }
        return new Track(fixes);
    }
}
