package org.uplift.household.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;
import org.uplift.household.file.Member;

/// The columns, and what turns their cells into a [HouseholdFile] and back. A row of values has one
/// place a column; blank cells are null.
public final class Layout {

    private static final @Nullable Object[] NO_ID = {null};
    private static final @Nullable Object[] NOT_RUNNING = {null};
    private static final Layout PUBLISHED = new Layout();

    private final List<Column> columns;
    private final Cell[] cells;
    private final Shape household;
    private final Shape income;
    private final Shape member;
    private final Map<String, Column> byName = new HashMap<>();

    private Layout() {
        var read = new Columns();
        household = read.shape(HouseholdFile.class, "", Part.HOUSEHOLD, true);
        income = read.shape(Income.class, "income.", Part.INCOME, false);
        member = read.shape(Member.class, "member.", Part.MEMBER, true);
        columns = List.copyOf(read.columns);
        cells = read.cells.toArray(Cell[]::new);
        for (var wording : Wording.values()) {
            columns.forEach(column -> name(column, column.wording(wording)));
        }
    }

    private void name(Column column, String name) {
        var other = byName.put(name.toLowerCase(Locale.ROOT), column);
        if (other != null && !other.equals(column)) {
            throw new IllegalStateException("Two columns are called " + name);
        }
    }

    public static Layout published() {
        return PUBLISHED;
    }

    public List<Column> columns() {
        return columns;
    }

    /// @param name key, Chinese or English wording
    public Optional<Column> named(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /// @param text without blanks around it, and not empty
    public Object read(Column column, String text) throws Unreadable {
        return cells[column.index()].read(text);
    }

    /// @param rows the values of the household's rows, of which the first holds its own
    public HouseholdFile build(List<@Nullable Object[]> rows) {
        var first = rows.getFirst();
        var members = new ArrayList<Member>(rows.size());
        for (var row : rows) {
            members.add((Member) member.build(row, NO_ID));
        }
        return (HouseholdFile) household.build(first, incomes(first), members);
    }

    private List<Income> incomes(@Nullable Object[] row) {
        return income.isBlank(row) ? List.of() : List.of((Income) income.build(row, NOT_RUNNING));
    }

    /// The rows of a household's file, one a member, with the income of the latest year known.
    public List<String[]> write(HouseholdFile file, Wording wording) {
        var first = new @Nullable Object[cells.length];
        household.lay(file, first);
        file.latestIncome().ifPresent(latest -> income.lay(latest, first));
        var rows = new ArrayList<String[]>();
        for (var person : file.members()) {
            var row = rows.isEmpty() ? first : further(file);
            member.lay(person, row);
            rows.add(texts(row, wording));
        }
        return rows;
    }

    private @Nullable Object[] further(HouseholdFile file) {
        var row = new @Nullable Object[cells.length];
        row[0] = file.number();
        return row;
    }

    private String[] texts(@Nullable Object[] row, Wording wording) {
        var texts = new String[row.length];
        for (int i = 0; i < row.length; i++) {
            var value = row[i];
            texts[i] = value == null ? "" : cells[i].write(value, wording);
        }
        return texts;
    }
}
