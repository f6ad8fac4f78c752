package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether somebody is there on a day, as far as whoever asks may know.
@ApplicationScoped
@Transactional
public class Presence {

    /// How somebody is there.
    public enum Kind {
        UNKNOWN,
        DISABLED,
        AWAY,
        HERE
    }

    private final Users users;
    private final Leaves leaves;

    Presence(Users users, Leaves leaves) {
        this.users = users;
        this.leaves = leaves;
    }

    public Kind of(String subject, LocalDate day) {
        var user = users.findById(subject);
        if (user == null) {
            return Kind.UNKNOWN;
        }
        if (user.isDisabled()) {
            return Kind.DISABLED;
        }
        var isAway =
                leaves.list("subject", subject).stream()
                        .anyMatch(leave -> leave.span().contains(day));
        return isAway ? Kind.AWAY : Kind.HERE;
    }

    public boolean isUnknown(String subject) {
        return users.findByIdOptional(subject).isEmpty();
    }

    /// What they are called.
    public @Nullable String name(String subject) {
        return Optional.ofNullable(users.findById(subject))
                .map(user -> user.description().name())
                .orElse(null);
    }

    /// The office or company somebody comes from.
    public @Nullable String unit(String subject) {
        return Optional.ofNullable(users.findById(subject))
                .map(user -> user.description().unit())
                .orElse(null);
    }
}
