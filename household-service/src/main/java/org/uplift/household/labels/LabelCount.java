package org.uplift.household.labels;

import java.time.LocalDate;

/// How many households of a division bore which label when a period ended.
///
/// @param period as in `2016-03` or `2016`
/// @param until the first day after it
/// @param over false while it lasts: as things stand now
/// @param none without a colour: cancelled, left by everybody, or not identified yet
record LabelCount(
        String period,
        LocalDate until,
        boolean over,
        String division,
        long red,
        long yellow,
        long green,
        long none) {}
