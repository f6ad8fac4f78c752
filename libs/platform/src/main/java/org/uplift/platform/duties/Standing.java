package org.uplift.platform.duties;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.events.user.UserEvent.Duty;
import org.uplift.platform.identity.DivisionScope;

/// How somebody stands in the register of duties.
record Standing(DutiesChanged known) {

    @Nullable Instant disabledSince() {
        return known.disabledSince();
    }

    /// Those in which they serve on a day, in a division or above it; on leave none.
    ///
    /// @param division of the token; one that names none reaches no division either
    Set<String> roles(LocalDate day, @Nullable String division) {
        return isOnLeave(day)
                ? Set.of()
                : known.duties().stream()
                        .filter(duty -> isInForce(duty, day) && covers(duty, division))
                        .map(Duty::role)
                        .collect(toUnmodifiableSet());
    }

    /// Whether the token alone says as what they serve.
    boolean isKeptElsewhere() {
        return known.keptElsewhere();
    }

    boolean isOnLeave(LocalDate day) {
        return known.leaves().stream()
                .anyMatch(leave -> !day.isBefore(leave.from()) && day.isBefore(leave.until()));
    }

    private static boolean isInForce(Duty duty, LocalDate day) {
        var until = duty.until();
        return !day.isBefore(duty.from()) && (until == null || day.isBefore(until));
    }

    private static boolean covers(Duty duty, @Nullable String division) {
        return division == null || DivisionScope.of(duty.division()).contains(division);
    }
}
