package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;

/// How many households live in each village, so that they add up to the county's exactly.
///
/// @param households at the same index as the village
record Settlement(List<Village> villages, int[] households) {

    private static final int FEWEST_A_VILLAGE = 4;

    /// Spreads over all townships; a small county over the first villages of each, so that a
    /// village is more than one household.
    static Settlement of(County county) {
        var villages = inhabited(Villages.of(county), county.households());
        var chance = new Chance(county.seed() + 1);
        var upTo = new double[villages.size()];
        var total = 0.0;
        for (var i = 0; i < upTo.length; i++) {
            total += chance.within(0.5, 1.5) * (villages.get(i).community() ? 0.4 : 1);
            upTo[i] = total;
        }
        var households = new int[upTo.length];
        var settled = 0;
        for (var i = 0; i < upTo.length; i++) {
            var until = (int) Math.round(county.households() * upTo[i] / total);
            households[i] = until - settled;
            settled = until;
        }
        return new Settlement(villages, households);
    }

    private static List<Village> inhabited(List<Village> all, int households) {
        var townships = all.stream().map(Village::township).distinct().count();
        var most = Math.max(1, households / (FEWEST_A_VILLAGE * townships));
        var inhabited = new ArrayList<Village>();
        var township = "";
        var taken = 0;
        for (var village : all) {
            taken = village.township().equals(township) ? taken + 1 : 1;
            township = village.township();
            if (taken <= most) {
                inhabited.add(village);
            }
        }
        return inhabited;
    }
}
