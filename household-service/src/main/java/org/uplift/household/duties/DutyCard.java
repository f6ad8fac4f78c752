package org.uplift.household.duties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A duty of somebody's.
record DutyCard(UUID id, String role, String division, LocalDate from, @Nullable LocalDate until) {

    static DutyCard of(Duty duty) {
        var form = duty.form();
        return new DutyCard(duty.id(), form.role(), form.division(), form.from(), form.until());
    }
}
