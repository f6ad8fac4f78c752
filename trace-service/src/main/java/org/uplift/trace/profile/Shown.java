package org.uplift.trace.profile;

import java.util.UUID;

/// What buyers are shown of a grower: empty where there is no consent.
///
/// @param village the code of its division
public record Shown(
        UUID householdId,
        String name,
        String storyZh,
        String storyEn,
        String village,
        boolean showsSales,
        boolean showsIncome) {}
