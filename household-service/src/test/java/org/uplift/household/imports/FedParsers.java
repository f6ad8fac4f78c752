package org.uplift.household.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.uplift.household.file.FileForm;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;

/// What the fuzzer feeds. The first byte says what the rest is: a file, or a part of a workbook
/// that is sound otherwise.
public final class FedParsers {

    static final String KINDS = "CNX012345";
    static final int PARTS = 3;

    private static final byte[] BOOK = Paper.of(Format.XLSX, Wording.ZH, FileForm.ofThree().file());
    private static final Parsers PARSERS = new Parsers(folder());

    private FedParsers() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var kind = input.length == 0 ? -1 : KINDS.indexOf(input[0]);
        if (kind < 0) {
            return;
        }
        var rest = Arrays.copyOfRange(input, 1, input.length);
        var _ =
                switch (kind) {
                    case 0 -> PARSERS.read(Format.CSV, rest);
                    case 1 -> PARSERS.read(Format.NDJSON, rest);
                    case 2 -> PARSERS.read(Format.XLSX, rest);
                    default ->
                            PARSERS.read(
                                    Format.XLSX, PARSERS.within(BOOK, kind - PARTS, _ -> rest));
                };
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("uplift-fed-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
