package org.uplift.household.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A chunk of a file as its check left it.
///
/// @param size how many households of the file it is
/// @param wanted which of them are to be brought in
record Portion(int chunk, int size, BitSet wanted, boolean isCommitted) {

    /// @param groups as the file has them now; were they others, bits would tell of others
    List<Group> wantedOf(List<Group> groups) {
        if (groups.size() != size) {
            throw new IllegalStateException("The file has changed since its check");
        }
        var chosen = new ArrayList<Group>();
        for (int i = 0; i < groups.size(); i++) {
            if (wanted.get(i)) {
                chosen.add(groups.get(i));
            }
        }
        return chosen;
    }
}
