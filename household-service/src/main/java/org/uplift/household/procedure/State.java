package org.uplift.household.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Where a procedure stands.
///
/// ```
/// applied ─appraisal─▶ appraised ─notice─▶ on notice ─review─▶ reviewed ─decision─▶ approved
///    │                                      │    ▲                │           └────▶ refused
///    └─voted down─▶ refused        objection▼    │dismissed       └─not agreed─▶ refused
///                                          objected ─upheld─▶ refused
/// ```
///
/// From each of them but the last three it can be withdrawn.
sealed interface State {

    /// As in the list `procedure-state`.
    String code();

    /// One that nothing follows.
    sealed interface Ended extends State {}

    /// @param on the day of the application
    record Applied(LocalDate on) implements State {
        @Override
        public String code() {
            return "applied";
        }
    }

    record Appraised() implements State {
        @Override
        public String code() {
            return "appraised";
        }
    }

    /// @param until the last day
    record OnNotice(LocalDate from, LocalDate until) implements State {
        @Override
        public String code() {
            return "on-notice";
        }
    }

    /// The notice hangs, and its days do not count.
    ///
    /// @param since when they stopped
    /// @param open the objections that nobody has answered
    record Objected(LocalDate from, LocalDate until, LocalDate since, List<UUID> open)
            implements State {

        public Objected {
            open = List.copyOf(open);
        }

        @Override
        public String code() {
            return "objected";
        }
    }

    record Reviewed() implements State {
        @Override
        public String code() {
            return "reviewed";
        }
    }

    record Approved() implements Ended {
        @Override
        public String code() {
            return "approved";
        }
    }

    record Refused() implements Ended {
        @Override
        public String code() {
            return "refused";
        }
    }

    record Withdrawn() implements Ended {
        @Override
        public String code() {
            return "withdrawn";
        }
    }
}
