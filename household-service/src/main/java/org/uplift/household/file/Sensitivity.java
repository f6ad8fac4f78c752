package org.uplift.household.file;

/// Why an item is shown to those alone who are trusted with it: what the law on the protection of
/// personal information calls sensitive in its articles 28 and 31.
public enum Sensitivity {
    NONE,
    /// Tells of somebody's health.
    HEALTH,
    /// Tells who a child under fourteen is, or where it is to be found.
    CHILD
}
