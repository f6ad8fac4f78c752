package org.uplift.household.pairing;

/// A pairing of lowest cost along given ways.
///
/// @param helpers of each household, [#NOBODY] where none is left
/// @param objective what it costs
/// @param bound what no other pairing along these ways can cost less than
record Matching(int[] helpers, long objective, long bound) {

    static final int NOBODY = -1;

    int unpaired() {
        var count = 0;
        for (var helper : helpers) {
            if (helper == NOBODY) {
                count++;
            }
        }
        return count;
    }
}
