package org.uplift.trace.tally;

import java.util.List;

/// What became of a sheet, or would.
///
/// @param fresh rows that are not recorded already
/// @param taken whether it was recorded now
/// @param refused the first hundred of the rows that stand in the way
record TallyCard(int rows, int fresh, boolean taken, List<Refused> refused) {

    TallyCard {
        refused = List.copyOf(refused);
    }
}
