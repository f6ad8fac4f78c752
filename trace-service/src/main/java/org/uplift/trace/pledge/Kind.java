package org.uplift.trace.pledge;

import java.util.Locale;

/// How a buyer helps.
public enum Kind {
    ORDER,
    DONATION,
    ADOPTION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
