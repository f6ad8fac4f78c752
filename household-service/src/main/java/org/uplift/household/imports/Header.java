package org.uplift.household.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.layout.Column;
import org.uplift.household.layout.Layout;
import org.uplift.household.sheets.Row;
import org.uplift.platform.sheets.Formula;

/// Which column of the layout each cell of a row belongs to.
final class Header {

    private static final String NUMBER = "number";

    private final List<Column> columns;
    private final List<Refusal> refusals = new ArrayList<>();

    private Header(Row row) {
        this.columns = new ArrayList<>();
        var seen = new HashSet<Column>();
        for (var cell : trimmed(row.cells())) {
            var column = Layout.published().named(Formula.rearm(cell.strip()));
            if (column.isEmpty()) {
                refuse(row, cell, "column-unknown", cell);
            } else if (!seen.add(column.get())) {
                refuse(row, column.get().key(), "column-twice", cell);
            }
            column.ifPresent(columns::add);
        }
        Layout.published().columns().stream()
                .filter(column -> column.required() && !seen.contains(column))
                .forEach(column -> refuse(row, column.key(), "column-missing", ""));
    }

    private void refuse(Row row, String column, String rule, String value) {
        refusals.add(
                Refusal.of(
                        row.number(),
                        Refusal.shown(column),
                        rule,
                        value,
                        Refusal.shown(value.isEmpty() ? column : value)));
    }

    private static List<String> trimmed(String[] cells) {
        var width = cells.length;
        while (width > 0 && cells[width - 1].isBlank()) {
            width--;
        }
        return Arrays.asList(cells).subList(0, width);
    }

    /// Cells of which none names a column may be a household: they are not repeated.
    ///
    /// @throws Hopeless when a column is unknown, missing, or there twice
    static Header of(@Nullable Row row) {
        if (row == null) {
            throw new Hopeless(List.of(Refusal.of(1, "", "header-missing", "")));
        }
        var header = new Header(row);
        if (header.columns.isEmpty()) {
            throw new Hopeless(List.of(Refusal.of(row.number(), "", "header-missing", "")));
        }
        if (!header.refusals.isEmpty()) {
            throw new Hopeless(header.refusals);
        }
        return header;
    }

    /// Whether a head that names this is one of households.
    static boolean isOfHouseholds(String cell) {
        return Layout.published()
                .named(Formula.rearm(cell.strip()))
                .filter(column -> column.key().equals(NUMBER))
                .isPresent();
    }

    List<Column> columns() {
        return columns;
    }

    /// Where the household number stands.
    int number() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(NUMBER)) {
                return i;
            }
        }
        throw new IllegalStateException("The header has no number");
    }
}
