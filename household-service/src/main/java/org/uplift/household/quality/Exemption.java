package org.uplift.household.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;

/// Why a finding may stand: until a day, or until somebody changes what it is about.
///
/// @param reason code of the list `finding-exception`
/// @param until the first day on which it is wrong again
/// @param datum [Datum] of what it is about, when it was excepted
record Exemption(String reason, String by, @Nullable LocalDate until, int datum) {

    boolean holds(Finding finding, HouseholdFile file, LocalDate today) {
        return (until == null || today.isBefore(until)) && Datum.of(finding, file) == datum;
    }

    /// Whoever asks again asks for the same.
    boolean isFor(String otherReason, @Nullable LocalDate otherUntil) {
        return reason.equals(otherReason)
                && (until == null ? otherUntil == null : until.equals(otherUntil));
    }
}
