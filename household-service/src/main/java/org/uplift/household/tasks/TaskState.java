package org.uplift.household.tasks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a task has come.
///
/// ```
/// given ──▶ seen ──▶ done
///   │         ├────▶ rejected
///   └─────────┴────▶ (both also straight from given)
/// ```
sealed interface TaskState {

    String code();

    default boolean isOpen() {
        return false;
    }

    record Given() implements TaskState {
        @Override
        public String code() {
            return "given";
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    record Seen() implements TaskState {
        @Override
        public String code() {
            return "seen";
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /// @param evidence ids of visits, photos, needs that show it
    record Done(List<UUID> evidence, @Nullable String words) implements TaskState {

        public Done {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String code() {
            return "done";
        }
    }

    record Refused(String reason) implements TaskState {
        @Override
        public String code() {
            return "rejected";
        }
    }
}
