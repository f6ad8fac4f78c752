package org.uplift.analytics.measure;

import java.util.Locale;

/// How far a household's income per head lies below the line.
public enum Degree {
    NOT_POOR,
    /// By less than a quarter.
    MILD,
    /// By a quarter to a half.
    MODERATE,
    /// By more than half.
    SEVERE;

    static Degree of(long incomeFen, long lineFen) {
        var gap = lineFen - incomeFen;
        if (gap <= 0) {
            return NOT_POOR;
        }
        return 4 * gap < lineFen ? MILD : 2 * gap <= lineFen ? MODERATE : SEVERE;
    }

    /// As in the code list `degree`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
