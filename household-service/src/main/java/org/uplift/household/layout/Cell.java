package org.uplift.household.layout;

/// Reads and writes the cells of one column.
interface Cell {

    /// @param text without blanks around it, and not empty
    Object read(String text) throws Unreadable;

    /// What reads back as the same value, or nothing.
    String write(Object value, Wording wording);
}
