package org.uplift.household.registry;

import java.time.LocalDate;
import java.util.Locale;
import org.uplift.household.file.Member;

/// On which days somebody can have left a household, by what is known of the family.
public interface LeavingDays {

    /// @param reason code of the list `change-reason`
    /// @throws RuntimeException when they had not been born or come then, or there was no file yet
    void mustAdmit(
            Household household, Member member, String reason, LocalDate on, Locale language);
}
