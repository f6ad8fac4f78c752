package org.uplift.household.imports;

import java.util.List;

/// Reads households out of rows.
interface Drafting {

    Draft read(Group group);

    /// Columns of the layout that the file does not speak of.
    List<Integer> silent();
}
