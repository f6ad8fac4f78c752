package org.uplift.household.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// The database's own rules, the last to be asked: two who come at the same moment meet here. Each
/// tells its rule, and nothing of the other household.
public enum Wall {
    HOUSEHOLD_PKEY("household-known", "The household is on the register already"),
    HOUSEHOLD_NUMBER("number-taken", "The household number is taken"),
    PERSON_PKEY("member-elsewhere", "A member's id belongs to somebody else"),
    PERSON_ID_EVEN("id-taken", "An id number belongs to a person of another household"),
    PERSON_ID_ODD("id-taken", "An id number belongs to a person of another household"),
    PERSON_HEAD("head-twice", "A household has one head only"),
    NEED_PKEY("id-known", "Another need has this id"),
    TASK_PKEY("id-known", "Another task has this id"),
    TASK_DISPATCH_PKEY("id-known", "Other tasks were given under this id"),
    SPOT_CHECK_PKEY("id-known", "Another draw has this id"),
    MEASURE_PKEY("id-known", "Another measure has this id"),
    MEASURE_EFFECT_PKEY("id-known", "Another record has this id"),
    VISIT_PKEY("id-known", "Another visit has this id"),
    VISIT_OPEN("visiting-already", "You are visiting already"),
    VISIT_PAUSE_PKEY("id-known", "Another pause has this id"),
    TASK_HOOK_PKEY("id-known", "Another hook has this id"),
    PAIRING_HAND_OVER_PKEY("id-known", "Another hand-over has this id"),
    PAIRING_HAND_OVER_OPEN(
            "hand-over-open", "Somebody is asked to take the household over already"),
    PAIRING_WITHIN_LIMIT(
            "helper", "helper-full", "A helper has as many households as the limit allows");

    private final Violation violation;

    /// @param rule as it stands in problem documents
    Wall(String rule, String sentence) {
        this("", rule, sentence);
    }

    Wall(String path, String rule, String sentence) {
        this.violation = new Violation(path, rule, sentence);
    }

    public static void guard(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException e) {
            throw hit(e).map(Wall::refusal).orElse(e);
        }
    }

    /// Whoever enters a household waits for others who enter it, and would have seen it unless it
    /// lay outside the scope.
    private RuntimeException refusal() {
        return this == HOUSEHOLD_PKEY
                ? new NotFound("household", "here")
                : new Rejected(violation.message(), List.of(violation));
    }

    private static Optional<Wall> hit(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return named(refused.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }

    private static Optional<Wall> named(@Nullable String constraint) {
        return Arrays.stream(values())
                .filter(wall -> wall.name().equalsIgnoreCase(constraint))
                .findFirst();
    }
}
