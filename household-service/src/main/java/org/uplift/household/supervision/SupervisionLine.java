package org.uplift.household.supervision;

import org.jspecify.annotations.Nullable;

/// How a division stands today.
///
/// @param households on the register, cancelled ones and applicants left out
/// @param notVisitedThisMonth households where no visit was closed since the month began; absent,
///   as are all figures of visits, where none are kept
/// @param helpers who serve there today
/// @param visitsThisMonth closed since the month began
/// @param visitsPerHelper the same, for each of the helpers
/// @param needsBeyondPromise needs that were not met on the day that was promised
/// @param findingsOpen rules that files break
record SupervisionLine(
        String division,
        long households,
        @Nullable Long notVisitedThisMonth,
        @Nullable Long notVisitedThisYear,
        long helpers,
        @Nullable Long visitsThisMonth,
        @Nullable Double visitsPerHelper,
        long openTasks,
        long overdueTasks,
        long needsBeyondPromise,
        long findingsOpen) {}
