package org.uplift.events.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of the register of duties. They have a topic of their own, so that nobody waits behind
/// a county's households to learn who may come in no longer.
public sealed interface UserEvent extends DomainEvent {

    /// The `sub` of their tokens, which says nothing of the person.
    String user();

    /// One id a user, the same wherever it is worked out.
    @Override
    default UUID subject() {
        return UUID.nameUUIDFromBytes(("user:" + user()).getBytes(UTF_8));
    }

    /// Somebody's duties, leaves or admission changed. This is all of it as it is now.
    ///
    /// @param keptElsewhere true for whom the register never gave a duty: their token alone says as
    ///   what they serve
    /// @param duties that are not over, those in which they stand in for others among them
    /// @param leaves that are not over
    /// @param disabledSince absent for who may come in
    @EventType("user.duties-changed.v1")
    record DutiesChanged(
            String user,
            boolean keptElsewhere,
            List<Duty> duties,
            List<Leave> leaves,
            @Nullable Instant disabledSince)
            implements UserEvent {

        public DutiesChanged {
            duties = List.copyOf(duties);
            leaves = List.copyOf(leaves);
        }
    }

    /// @param division 12 digits
    /// @param until the first day on which it is over; absent while nobody knows
    record Duty(String role, String division, LocalDate from, @Nullable LocalDate until) {}

    /// @param until the day on which they are back
    record Leave(LocalDate from, LocalDate until) {}
}
