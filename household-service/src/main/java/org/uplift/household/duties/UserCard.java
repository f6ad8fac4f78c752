package org.uplift.household.duties;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody, and all that was decided about them so far.
///
/// @param version how many decisions that were
record UserCard(
        String subject,
        String division,
        @Nullable String name,
        @Nullable String unit,
        List<DutyCard> duties,
        List<LeaveCard> leaves,
        @Nullable Disablement disabled,
        long version) {

    static UserCard of(User user, Collection<Duty> duties, Collection<Leave> leaves) {
        var form = user.description();
        return new UserCard(
                user.subject(),
                form.division(),
                form.name(),
                form.unit(),
                duties.stream().map(DutyCard::of).sorted(comparing(DutyCard::from)).toList(),
                leaves.stream().map(LeaveCard::of).sorted(comparing(LeaveCard::from)).toList(),
                user.disablement(),
                user.version());
    }
}
