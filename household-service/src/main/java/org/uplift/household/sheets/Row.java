package org.uplift.household.sheets;

import java.util.Arrays;

/// One row of a file as it stands there.
///
/// @param number as a spreadsheet program counts: the header is row 1
/// @param cells their texts; a spreadsheet's formula without a result begins with `=`
public record Row(int number, String[] cells) {

    public boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && number == row.number && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return 31 * number + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
