package org.uplift.household.tasks;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

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

    /// @throws Rejected when it came to an end already
    default void mustBeOpen() {
        if (!isOpen()) {
            var flaw = new Violation("state", "step-out-of-order", "has come to its end already");
            throw new Rejected("A task that is %s stays so".formatted(code()), List.of(flaw));
        }
    }

    /// What shows that it was done.
    default List<UUID> evidence() {
        return List.of();
    }

    /// What whoever ended it said.
    default @Nullable String answer() {
        return null;
    }

    static TaskState of(String code, List<UUID> evidence, @Nullable String answer) {
        return switch (code) {
            case "given" -> new Given();
            case "seen" -> new Seen();
            case "done" -> new Done(evidence, answer);
            default -> new Refused(Objects.requireNonNullElse(answer, ""));
        };
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
    record Done(List<UUID> evidence, @Nullable String answer) implements TaskState {

        public Done {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String code() {
            return "done";
        }
    }

    record Refused(String answer) implements TaskState {
        @Override
        public String code() {
            return "rejected";
        }
    }
}
