package org.uplift.household.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.imports.WithheldCells.Filling;
import org.uplift.household.layout.Column;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Part;
import org.uplift.household.layout.Unreadable;
import org.uplift.household.sheets.Row;
import org.uplift.household.sheets.RowPlace;

/// Reads households out of the rows of a sheet.
final class SheetDrafting implements Drafting {

    private static final Layout LAYOUT = Layout.published();

    private final Column[] columns;
    private final int number;
    private final Filling filling;

    SheetDrafting(Header header, Filling filling) {
        this.columns = header.columns().toArray(Column[]::new);
        this.number = header.number();
        this.filling = filling;
    }

    @Override
    public Draft read(Group group) {
        var refusals = new ArrayList<Refusal>();
        var withheld = new ArrayList<Refusal>();
        var values = new ArrayList<@Nullable Object[]>();
        for (var row : group.rows()) {
            values.add(values(row, withheld, refusals));
        }
        compare(group.rows(), values, refusals);
        if (group.count() >= Groups.KEPT) {
            refuse(
                    group.rows().getFirst(),
                    number,
                    "too-many-members",
                    refusals,
                    Groups.KEPT - 1,
                    RowPlace.of(group.last()));
        }
        var file = refusals.isEmpty() ? file(values, withheld, refusals) : null;
        return new Draft(
                group.rows().stream().map(Row::number).toList(),
                group.count(),
                file,
                (member, column) -> text(group.rows().get(member), column),
                refusals);
    }

    /// @param withheld what to say of the cells that were, should there be nothing to fill them
    ///   with
    private @Nullable HouseholdFile file(
            List<@Nullable Object[]> values, List<Refusal> withheld, List<Refusal> refusals) {
        var sent = LAYOUT.build(values);
        if (withheld.isEmpty()) {
            return sent;
        }
        var filled = filling.of(sent);
        if (filled.isEmpty()) {
            refusals.addAll(withheld);
        }
        return filled.orElse(null);
    }

    @Override
    public List<Integer> silent() {
        var spoken = List.of(columns);
        return LAYOUT.columns().stream()
                .filter(column -> !spoken.contains(column))
                .map(Column::index)
                .toList();
    }

    private @Nullable Object[] values(Row row, List<Refusal> withheld, List<Refusal> refusals) {
        var values = new @Nullable Object[LAYOUT.columns().size()];
        var cells = row.cells();
        if (isRagged(cells)) {
            refuse(row, number, "ragged", refusals, cells.length, columns.length);
            return values;
        }
        for (int i = 0; i < columns.length; i++) {
            var text = i < cells.length ? cells[i].strip() : "";
            if (SheetCell.isWithheld(columns[i], text)) {
                withheld.add(Refusal.of(row.number(), columns[i].key(), "withheld", text));
            } else if (!text.isEmpty()) {
                try {
                    values[columns[i].index()] = SheetCell.value(columns[i], text);
                } catch (Unreadable e) {
                    refuse(row, i, e.rule(), refusals);
                }
            }
        }
        if (values[columns[number].index()] == null && refusals.isEmpty()) {
            refuse(row, number, "number-missing", refusals);
        }
        return values;
    }

    private boolean isRagged(String[] cells) {
        for (int i = columns.length; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                return true;
            }
        }
        return cells.length < columns.length;
    }

    /// A household's own items stand on its first row; further rows leave them blank or agree.
    private void compare(List<Row> rows, List<@Nullable Object[]> values, List<Refusal> refusals) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].part() != Part.MEMBER) {
                var index = columns[i].index();
                for (int other = 1; other < rows.size(); other++) {
                    var value = values.get(other)[index];
                    if (value != null && !value.equals(values.getFirst()[index])) {
                        refuse(
                                rows.get(other),
                                i,
                                "differs",
                                refusals,
                                RowPlace.of(rows.getFirst().number()));
                    }
                }
            }
        }
    }

    private void refuse(
            Row row, int position, String rule, List<Refusal> refusals, Object... facts) {
        var cells = row.cells();
        var value = position < cells.length ? cells[position] : "";
        refusals.add(Refusal.of(row.number(), columns[position].key(), rule, value, facts));
    }

    private String text(Row row, String key) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].key().equals(key)) {
                return i < row.cells().length ? row.cells()[i] : "";
            }
        }
        return "";
    }
}
