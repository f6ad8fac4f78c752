package org.uplift.platform.audit;

import java.util.Locale;

/// What somebody did with a household.
public enum Act {
    /// They were shown what is personal of it.
    READ,
    CHANGED,
    /// They may read it in an emergency, though they are not on duty where it lies.
    OPENED,
    /// A service heard of it from another one.
    LEARNED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
