package org.uplift.household.duties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A leave of somebody's.
record LeaveCard(UUID id, LocalDate from, LocalDate until, @Nullable String standIn) {

    static LeaveCard of(Leave leave) {
        var form = leave.form();
        return new LeaveCard(leave.id(), form.from(), form.until(), form.standIn());
    }
}
