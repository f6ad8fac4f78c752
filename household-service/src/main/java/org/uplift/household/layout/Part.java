package org.uplift.household.layout;

/// What a column tells about: the household, its income of one year, or the member of the row.
public enum Part {
    HOUSEHOLD,
    INCOME,
    MEMBER
}
