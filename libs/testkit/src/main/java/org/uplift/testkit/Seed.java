package org.uplift.testkit;

/// What chance begins with, so that a run can be repeated: `-Duplift.seed=7` has all go otherwise.
public final class Seed {

    private static final long GIVEN = Long.getLong("uplift.seed", 0);

    private Seed() {}

    /// @param own of whoever draws, so that no two draw the same
    public static long of(long own) {
        return GIVEN + own;
    }
}
