package org.uplift.testkit;

import java.util.Random;
import java.util.stream.LongStream;

/// One test over many made-up cases. Every run draws other ones; a failure names its seed, and
/// `-Duplift.seed=…` tries that one alone.
public final class Trials {

    private static final String SEED = "uplift.seed";

    private Trials() {}

    public static void repeat(int count, Trial trial) {
        var given = Long.getLong(SEED);
        var seeds = given == null ? new Random().longs(count) : LongStream.of(given);
        seeds.forEach(seed -> once(seed, trial));
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
