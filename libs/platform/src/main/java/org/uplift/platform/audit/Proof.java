package org.uplift.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an audit proved to be.
///
/// @param sound nothing sealed was altered, taken out or moved, and nothing has been left unsealed
/// @param head the last seal as sequence and hash; who keeps it can ask for it to be found again
/// @param firstBreak where the chain stops to fit, in its order
/// @param unsealed entries that wait to be sealed, or were never to be
/// @param oldestUnsealedSeconds how long the oldest of them has waited
record Proof(
        boolean sound,
        long sealed,
        String head,
        @Nullable Break firstBreak,
        long unsealed,
        double oldestUnsealedSeconds) {

    /// Longer than this nothing stays unsealed by itself.
    private static final double LATE = 60;

    static Proof of(Head head, List<Break> breaks, Waiting unsealed) {
        return new Proof(
                breaks.isEmpty() && unsealed.oldestSeconds() <= LATE,
                head.sequence(),
                head.toString(),
                breaks.isEmpty() ? null : breaks.getFirst(),
                unsealed.count(),
                unsealed.oldestSeconds());
    }

    /// @param what `missing-seal`, `missing-entry`, `altered`, or `other-head` than the expected
    ///   one
    record Break(long sequence, String what) {}

    record Waiting(long count, double oldestSeconds) {}
}
