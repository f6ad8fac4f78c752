package org.uplift.household.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.Kind;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;
import org.uplift.household.registry.HouseholdFilter;
import org.uplift.household.registry.HouseholdSearch;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.SheetWriter;

/// Writes the files of a list, whatever its length. The sheet is written to disk first and sent
/// from there: a slow reader holds no transaction, and what fails, fails before the first byte.
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
            var file = Files.createTempFile("uplift-export-", "." + format.extension());
            try {
                write(filter, format, wording, file);
                return Files.newInputStream(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(HouseholdFilter filter, Format format, Wording wording, Path file)
            throws IOException {
        try (var out = Files.newOutputStream(file);
                var sheet = SheetWriter.of(format, out, NUMBERS)) {
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
