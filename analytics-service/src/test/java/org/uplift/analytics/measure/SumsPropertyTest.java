package org.uplift.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Trials;

class SumsPropertyTest {

    private static final int CASES = 1_000;

    @Test
    void giveBackWhatWasAdded() {
        Trials.repeat(
                CASES,
                random -> {
                    var one = any(random);
                    var other = any(random);

                    assertThat(one.plus(other).minus(other)).isEqualTo(one);
                });
    }

    @Test
    void readAsTheyWereWritten() {
        Trials.repeat(
                CASES,
                random -> {
                    var tally = new Tally(7, any(random));

                    assertThat(Tally.read(ByteBuffer.wrap(tally.bytes()))).isEqualTo(tally);
                });
    }

    private static Sums any(Random random) {
        return new Sums(random.longs(Layout.SIZE).toArray());
    }
}
