package org.uplift.testkit;

import java.util.Random;
import java.util.stream.LongStream;

/// One test over many made-up cases, the same in every run. A failure names its seed, and
/// `-Duplift.seed=…` begins with that one and goes on with others.
public final class Trials {

    private static final String SEED = "uplift.seed";

    private Trials() {}

    public static void repeat(int count, Trial trial) {
        var first = Long.getLong(SEED, 20_261_122);
        LongStream.concat(LongStream.of(first), new Random(first).longs(count - 1L))
                .forEach(seed -> once(seed, trial));
    }

    private static void once(long seed, Trial trial) {
        try {
            trial.run(new Random(seed));
        } catch (Exception | AssertionError e) {
            throw new AssertionError("Try again with -D%s=%d".formatted(SEED, seed), e);
        }
    }

    /// Makes a case of the random numbers and tests it.
    @FunctionalInterface
    public interface Trial {
        void run(Random random) throws Exception;
    }
}
