package org.uplift.analytics.statistics;

import java.util.List;

/// How the sums of a division compare with a recount.
///
/// @param facts how many messages of the topic were read for it
/// @param cells how many cells were compared, the total among them
/// @param differences measures that are not the same to the last unit; at most a hundred
record Verification(
        String division, long facts, int cells, boolean exact, List<Difference> differences) {

    /// @param cell `label|status|attribute|cause`, or `*` for the total
    record Difference(String cell, String measure, long kept, long recounted) {}
}
