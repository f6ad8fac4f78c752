package org.uplift.system;

/// What chance begins with, so that a run can be repeated: `-Duplift.seed=7` has all go otherwise.
final class Seed {

    private static final long GIVEN = Long.getLong("uplift.seed", 0);

    private Seed() {}

    /// @param own of whoever draws, so that no two draw the same
    static long of(long own) {
        return GIVEN + own;
    }
}
