package org.uplift.analytics.fold;

import org.uplift.analytics.measure.Level;

/// Where sums are folded: those of a county and of all that lies in it in one place, those of all
/// above the counties in another. So a change is told twice, not once a level.
final class Seats {

    private Seats() {}

    /// The code of the division that the place is called by.
    static String of(String division) {
        return isAboveCounties(division) ? Level.NATION_CODE : Level.COUNTY.above(division);
    }

    private static boolean isAboveCounties(String division) {
        return Level.PREFECTURE.above(division).equals(division);
    }
}
