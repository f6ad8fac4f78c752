package org.uplift.household.sheets;

/// Where a row stands. One number tells it: rows of a workbook's further sheets are numbered behind
/// all the rows that a file without sheets can have, in their order.
///
/// @param sheet from 1, of those that are not hidden
/// @param row as a spreadsheet program counts
public record RowPlace(int sheet, int row) {

    private static final int FURTHER = 1 << 30;
    private static final int SHEET_BITS = 20;

    public static RowPlace of(int number) {
        var behind = number - FURTHER;
        return behind < 0
                ? new RowPlace(1, number)
                : new RowPlace((behind >> SHEET_BITS) + 2, (behind & ((1 << SHEET_BITS) - 1)) + 1);
    }

    int number() {
        return sheet == 1 ? row : FURTHER + ((sheet - 2) << SHEET_BITS) + row - 1;
    }

    public boolean isFurther() {
        return sheet > 1;
    }

    /// `row 12`, or `sheet 2 row 12`.
    @Override
    public String toString() {
        return isFurther() ? "sheet " + sheet + " row " + row : "row " + row;
    }
}
