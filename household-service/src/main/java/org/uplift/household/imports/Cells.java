package org.uplift.household.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;

/// A household as the cells of a sheet, to be compared with what a sheet says.
final class Cells {

    private Cells() {}

    /// An item of the register that the file would take off without a word.
    static @Nullable String unspoken(
            HouseholdFile before, HouseholdFile file, List<Integer> silent) {
        if (silent.isEmpty()) {
            return null;
        }
        var known = of(before);
        var brought = of(file);
        for (int row = 0; row < Math.min(known.length, brought.length); row++) {
            for (var column : silent) {
                if (!known[row][column].equals(brought[row][column])) {
                    return Layout.published().columns().get(column).key();
                }
            }
        }
        return null;
    }

    /// The same file, or one that no cell of a sheet can tell from it.
    static boolean areSame(HouseholdFile before, HouseholdFile after) {
        return before.equals(after)
                || (before.incomes().equals(after.incomes())
                        && Arrays.deepEquals(of(before), of(after)));
    }

    private static String[][] of(HouseholdFile file) {
        return Layout.published().write(file, Wording.KEY).toArray(String[][]::new);
    }
}
