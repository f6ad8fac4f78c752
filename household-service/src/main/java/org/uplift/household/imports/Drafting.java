package org.uplift.household.imports;

/// Reads households out of rows.
interface Drafting {

    Draft read(Group group);
}
