package org.uplift.household.overdue;

import java.util.Locale;

/// What can be overdue; each in a table of its own, with what is due when and at which level.
public enum Kind {
    NEED,
    MEASURE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
