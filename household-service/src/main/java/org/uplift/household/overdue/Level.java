package org.uplift.household.overdue;

import java.util.Locale;

/// Who answers for something.
public enum Level {
    VILLAGE,
    TOWNSHIP,
    COUNTY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Level below() {
        return values()[ordinal() - 1];
    }
}
