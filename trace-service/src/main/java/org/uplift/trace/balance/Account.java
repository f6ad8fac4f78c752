package org.uplift.trace.balance;

import java.time.Year;

/// Of what something comes and goes: a lot in some unit, or a plot in a year.
///
/// @param unit `KGM`, or empty for pieces
record Account(String lot, String unit) {

    static final String PIECES = "";
    private static final String YEAR = "#year=";

    static Account ofPlot(String plot, int year) {
        return new Account(plot + YEAR + year, "KGM");
    }

    boolean isPlot() {
        return lot.contains(YEAR);
    }

    String plot() {
        return lot.substring(0, lot.lastIndexOf(YEAR));
    }

    Year year() {
        return Year.of(Integer.parseInt(lot.substring(lot.lastIndexOf(YEAR) + YEAR.length())));
    }
}
