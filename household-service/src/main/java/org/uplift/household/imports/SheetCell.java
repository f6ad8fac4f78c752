package org.uplift.household.imports;

import java.util.Set;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.Sensitivity;
import org.uplift.household.layout.Column;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Unreadable;
import org.uplift.platform.sheets.Formula;

/// What a cell of a sheet says.
final class SheetCell {

    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!");

    private SheetCell() {}

    /// That whoever had it from us was not shown what stands here.
    static boolean isWithheld(Column column, String text) {
        return column.sensitivity() != Sensitivity.NONE && text.equals(Discretion.MARK);
    }

    static Object value(Column column, String cell) throws Unreadable {
        var text = Formula.unquoted(cell);
        if (text.startsWith("=")) {
            throw new Unreadable("formula");
        } else if (text.startsWith("#") && ERRORS.contains(text)) {
            throw new Unreadable("spreadsheet-error");
        }
        return Layout.published().read(column, Formula.rearm(text));
    }
}
