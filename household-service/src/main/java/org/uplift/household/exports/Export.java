package org.uplift.household.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.Kind;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;
import org.uplift.household.registry.HouseholdFilter;
import org.uplift.household.registry.HouseholdSearch;
import org.uplift.household.sheets.Format;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.platform.sheets.Spool;

/// Writes the files of a list, whatever its length.
@ApplicationScoped
class Export {

    private static final Layout LAYOUT = Layout.published();

    private static final List<Boolean> NUMBERS =
            LAYOUT.columns().stream()
                    .map(column ->
                            column.kind() == Kind.MONEY
                                    || column.kind() == Kind.DECIMAL
                                    || column.kind() == Kind.INTEGER)
                    .toList();

    private final HouseholdSearch search;

    Export(HouseholdSearch search) {
        this.search = search;
    }

    InputStream sheet(HouseholdFilter filter, Format format, Wording wording) {
        try {
            return Spool.of(out -> write(filter, format, wording, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(HouseholdFilter filter, Format format, Wording wording, OutputStream out)
            throws IOException {
        try (var sheet = format.writer(out, NUMBERS)) {
            sheet.row(LAYOUT.columns().stream().map(column -> column.wording(wording)).toList());
            search.files(filter, household -> rows(sheet, household, wording));
        }
    }

    private static void rows(SheetWriter sheet, HouseholdFile household, Wording wording) {
        try {
            for (var row : LAYOUT.write(household, wording)) {
                sheet.row(Arrays.asList(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
