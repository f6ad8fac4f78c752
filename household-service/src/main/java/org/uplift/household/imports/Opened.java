package org.uplift.household.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uplift.household.imports.WithheldCells.Filling;
import org.uplift.household.sheets.Format;

/// A file opened household by household.
record Opened(Groups groups, Drafting drafting) implements AutoCloseable {

    /// @throws Hopeless when its header is wrong
    static Opened file(Path file, Format format, int mostRows, Filling filling) {
        var rows = format.open(file, Header::isOfHouseholds);
        try {
            if (format == Format.NDJSON) {
                return new Opened(new Groups(rows, -1, mostRows), new JsonDrafting());
            }
            var header = Header.of(rows.next());
            return new Opened(
                    new Groups(rows, header.number(), mostRows),
                    new SheetDrafting(header, filling));
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /// The next households, fewer at the end.
    List<Group> next(int households) {
        var next = new ArrayList<Group>(households);
        for (var group = groups.next(); group != null; group = groups.next()) {
            next.add(group);
            if (next.size() == households) {
                break;
            }
        }
        return next;
    }

    /// How many rows have been taken so far.
    int read() {
        return groups.read();
    }

    @Override
    public void close() {
        groups.close();
    }
}
