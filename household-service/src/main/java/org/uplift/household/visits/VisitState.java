package org.uplift.household.visits;

import java.time.Instant;

/// How far a visit has come.
///
/// ```
/// open ◀──▶ paused
///   │         │
///   └──▶ closed ◀┘
/// ```
sealed interface VisitState {

    /// As the code list `visit-state` has it.
    String code();

    record Open() implements VisitState {
        @Override
        public String code() {
            return "open";
        }
    }

    record Paused(VisitPause pause) implements VisitState {
        @Override
        public String code() {
            return "paused";
        }
    }

    record Closed(Instant at) implements VisitState {
        @Override
        public String code() {
            return "closed";
        }
    }
}
