package org.uplift.household.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uplift.household.layout.Kind;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;
import org.uplift.household.registry.Discretions;
import org.uplift.household.registry.HouseholdFilter;
import org.uplift.household.registry.HouseholdSearch;
import org.uplift.household.sheets.Format;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.platform.sheets.Spool;

/// Writes the files of a list, whatever its length.
@ApplicationScoped
class Export {

    private static final Layout LAYOUT = Layout.published();

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.MONEY, Kind.DECIMAL, Kind.INTEGER);

    private final HouseholdSearch search;
    private final Discretions discretions;

    Export(HouseholdSearch search, Discretions discretions) {
        this.search = search;
        this.discretions = discretions;
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
        var concealed = new Concealed(discretions.ofTheCaller());
        try (var sheet = format.writer(out, numbers(concealed))) {
            sheet.row(LAYOUT.columns().stream().map(column -> column.wording(wording)).toList());
            search.files(filter, file -> write(concealed.rows(file, wording), sheet));
        }
    }

    private static List<Boolean> numbers(Concealed concealed) {
        return LAYOUT.columns().stream()
                .map(column -> NUMBERS.contains(column.kind()) && concealed.isWhole(column))
                .toList();
    }

    private static void write(List<String[]> rows, SheetWriter sheet) {
        try {
            for (var row : rows) {
                sheet.row(Arrays.asList(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
