package org.uplift.household.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;

/// A household as the file tells of it.
///
/// @param rows numbers of its rows, one a member; of one row when the file has a line a household
/// @param file what was read; nothing when that was impossible
/// @param texts shows what stands in the file under a column of a row
record Draft(
        List<Integer> rows,
        int count,
        @Nullable HouseholdFile file,
        Texts texts,
        List<Refusal> refusals) {

    interface Texts {

        /// @param member which of the household's members, from 0
        String at(int member, String column);
    }

    int row(int member) {
        return rows.get(Math.min(member, rows.size() - 1));
    }

    boolean isSound() {
        return file != null && refusals.isEmpty();
    }
}
