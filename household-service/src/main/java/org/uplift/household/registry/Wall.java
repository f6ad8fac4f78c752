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
    HOUSEHOLD_PKEY("The household is on the register already"),
    HOUSEHOLD_NUMBER("The household number is taken"),
    PERSON_PKEY("A member's id belongs to somebody else"),
    PERSON_ID_EVEN("An id number belongs to a person of another household"),
    PERSON_ID_ODD("An id number belongs to a person of another household"),
    PERSON_HEAD("A household has one head only"),
    NEED_PKEY("Another need has this id"),
    TASK_PKEY("Another task has this id"),
    TASK_DISPATCH_PKEY("Other tasks were given under this id"),
    SPOT_CHECK_PKEY("Another draw has this id"),
    MEASURE_PKEY("Another measure has this id"),
    MEASURE_EFFECT_PKEY("Another record has this id"),
    VISIT_PKEY("Another visit has this id"),
    VISIT_OPEN("You are visiting already"),
    VISIT_PAUSE_PKEY("Another pause has this id"),
    TASK_HOOK_PKEY("Another hook has this id"),
    PAIRING_HAND_OVER_PKEY("Another hand-over has this id"),
    PAIRING_HAND_OVER_OPEN("Somebody is asked to take the household over already"),
    PAIRING_WITHIN_LIMIT(
            "A helper has as many households as the limit allows",
            new Violation("helper", "helper-full", "has as many households as may be"));

    private final String rule;
    private final List<Violation> flaws;

    Wall(String rule, Violation... flaws) {
        this.rule = rule;
        this.flaws = List.of(flaws);
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
                : new Rejected(rule, flaws);
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
