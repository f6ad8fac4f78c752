package org.uplift.household.duties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody in a list.
record UserLine(
        String division,
        String subject,
        @Nullable String name,
        @Nullable String unit,
        @Nullable Instant disabledSince,
        long version) {

    static UserLine of(User user) {
        var form = user.description();
        var disabled = user.disablement();
        return new UserLine(
                user.division(),
                user.subject(),
                form.name(),
                form.unit(),
                disabled == null ? null : disabled.since(),
                user.version());
    }
}
