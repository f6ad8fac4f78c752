package org.uplift.household.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.sheets.Broken;
import org.uplift.household.sheets.Row;
import org.uplift.household.sheets.RowPlace;
import org.uplift.household.sheets.Rows;

/// Puts rows that follow one another and share a household number together.
final class Groups implements AutoCloseable {

    /// One more than a household may have, so that the check can say so.
    static final int KEPT = 31;

    private final Rows rows;
    private final int number;
    private final int most;
    private @Nullable Row ahead;
    private int read;

    /// @param number where the household number stands; -1 when each row is a household
    /// @param most rows a file may have
    Groups(Rows rows, int number, int most) {
        this.rows = rows;
        this.number = number;
        this.most = most;
        this.ahead = row();
    }

    /// The next household's rows, or nothing at the end.
    @Nullable Group next() {
        var first = ahead;
        if (first == null) {
            return null;
        }
        var kept = new ArrayList<>(List.of(first));
        var last = first;
        var count = 1;
        for (ahead = row(); ahead != null && isSame(first, ahead); ahead = row()) {
            last = ahead;
            count++;
            if (kept.size() < KEPT) {
                kept.add(ahead);
            }
        }
        return new Group(kept, last.number(), count);
    }

    /// How many rows have been taken so far.
    int read() {
        return read;
    }

    private boolean isSame(Row first, Row other) {
        return number >= 0 && !cell(first).isEmpty() && cell(first).equals(cell(other));
    }

    private String cell(Row row) {
        return number < row.cells().length ? row.cells()[number].strip() : "";
    }

    private @Nullable Row row() {
        var row = rows.next();
        while (row != null && row.isBlank()) {
            row = rows.next();
        }
        if (row != null && ++read > most) {
            throw new Broken("too-many-rows", RowPlace.of(row.number()).toString());
        }
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }
}
