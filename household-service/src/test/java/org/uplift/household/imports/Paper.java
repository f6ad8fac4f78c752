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
                sheet.row(LAYOUT.columns().stream().map(c -> c.wording(wording)).toList());
                for (var file : files) {
                    for (var row : LAYOUT.write(file, wording)) {
                        sheet.row(Arrays.asList(row));
                    }
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
