package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.Kind;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;
import org.uplift.platform.sheets.SheetWriter;

/// Household files written down as an officer would send them.
public final class Paper {

    private static final Layout LAYOUT = Layout.published();

    private Paper() {}

    public static byte[] of(Format format, Wording wording, HouseholdFile... files) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (format == Format.NDJSON) {
                for (var file : files) {
                    bytes.writeBytes((FileJson.write(file) + "\n").getBytes(UTF_8));
                }
                return bytes.toByteArray();
            }
            try (var sheet = format.writer(bytes, numbers())) {
                write(sheet, wording, files);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook that goes on on another sheet where one has so many rows.
    public static byte[] sheets(int mostRows, HouseholdFile... files) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.xlsx(bytes, numbers(), mostRows)) {
            write(sheet, Wording.ZH, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A workbook with another sheet beside the first.
    public static byte[] beside(List<List<String>> other, HouseholdFile... files) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.xlsx(bytes, numbers())) {
            write(sheet, Wording.ZH, files);
            sheet.aside("other", other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A workbook with one row over and over behind the households.
    public static byte[] followed(HouseholdFile file, List<String> row, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = SheetWriter.xlsx(bytes, numbers())) {
            write(sheet, Wording.KEY, file);
            for (int i = 0; i < times; i++) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(SheetWriter sheet, Wording wording, HouseholdFile... files)
            throws IOException {
        sheet.row(LAYOUT.columns().stream().map(c -> c.wording(wording)).toList());
        for (var file : files) {
            for (var row : LAYOUT.write(file, wording)) {
                sheet.row(Arrays.asList(row));
            }
        }
    }

    public static String csv(HouseholdFile... files) {
        return new String(of(Format.CSV, Wording.KEY, files), UTF_8).substring(1);
    }

    private static List<Boolean> numbers() {
        return LAYOUT.columns().stream()
                .map(c -> c.kind() == Kind.MONEY || c.kind() == Kind.DECIMAL)
                .toList();
    }
}
