package org.uplift.trace.profile;

import java.time.LocalDate;
import java.util.UUID;

/// A grower as buyers may see them, as far as there is consent.
///
/// @param name of a grown-up
record Profile(UUID householdId, String name, LocalDate bornOn, String storyZh, String storyEn) {

    private static final int GROWN_UP = 18;

    static Profile of(UUID householdId, ProfileForm form) {
        var zh = form.storyZh();
        var en = form.storyEn();
        return new Profile(
                householdId,
                form.name().strip(),
                form.bornOn(),
                zh == null ? "" : zh.strip(),
                en == null ? "" : en.strip());
    }

    boolean isOfAChild(LocalDate today) {
        return bornOn.plusYears(GROWN_UP).isAfter(today);
    }
}
