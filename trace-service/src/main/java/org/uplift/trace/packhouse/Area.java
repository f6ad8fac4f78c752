package org.uplift.trace.packhouse;

import java.util.List;

/// Divisions that lie in one another.
final class Area {

    /// Where a code ends that names a township, a county, a prefecture, a province, the nation.
    private static final int[] LEVELS = {12, 9, 6, 4, 2, 0};

    private Area() {}

    /// The smallest division in which all of them lie.
    static String around(List<String> divisions) {
        for (var level : LEVELS) {
            var cut = cut(divisions.getFirst(), level);
            if (divisions.stream().allMatch(one -> cut(one, level).equals(cut))) {
                return cut;
            }
        }
        throw new IllegalStateException("Codes have twelve digits");
    }

    private static String cut(String division, int level) {
        return division.substring(0, level) + "0".repeat(12 - level);
    }
}
