package org.uplift.household.imports;

import java.nio.file.Path;
import org.uplift.household.sheets.Format;

/// A file opened household by household.
record Opened(Groups groups, Drafting drafting) implements AutoCloseable {

    /// @throws Hopeless when its header is wrong
    static Opened file(Path file, Format format, int mostRows) {
        var rows = format.open(file);
        try {
            if (format == Format.NDJSON) {
                return new Opened(new Groups(rows, -1, mostRows), new JsonDrafting());
            }
            var header = Header.of(rows.next());
            return new Opened(
                    new Groups(rows, header.number(), mostRows), new SheetDrafting(header));
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    @Override
    public void close() {
        groups.close();
    }
}
