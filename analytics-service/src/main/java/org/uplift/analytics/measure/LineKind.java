package org.uplift.analytics.measure;

import java.util.Locale;

/// Who set a poverty line and for what.
public enum LineKind {
    /// The national line of the year.
    NATIONAL,
    /// The path of 6 % a year on which counties were measured until 2020.
    ADMINISTRATIVE,
    /// A province's own line.
    PROVINCIAL,
    /// The line below which a household is watched for a return into poverty.
    MONITORING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
