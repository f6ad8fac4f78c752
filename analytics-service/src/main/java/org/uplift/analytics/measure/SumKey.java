package org.uplift.analytics.measure;

/// Whose sums: a division's, over the households of one cell or over all of them.
public record SumKey(String division, Cell cell) {

    private static final int DIGITS = Level.NATION_CODE.length();

    /// `341623000000|red|helped|general|illness`, or `341623000000|*` for all.
    public String text() {
        return division + "|" + cell.text();
    }

    public static SumKey parse(String text) {
        return new SumKey(text.substring(0, DIGITS), Cell.parse(text.substring(DIGITS + 1)));
    }
}
