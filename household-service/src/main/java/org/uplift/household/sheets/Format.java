package org.uplift.household.sheets;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.sheets.SheetWriter;

/// The kinds of file that are read and written.
public enum Format {
    CSV(SheetWriter.CSV, "csv"),
    XLSX(SheetWriter.XLSX, "xlsx"),
    NDJSON("application/x-ndjson", "ndjson");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /// Of what a request says it brings; its parameters, such as the encoding, are found out.
    ///
    /// @throws NotSupportedException when it says nothing, or none of these
    public static Format of(@Nullable MediaType type) {
        var plain = type == null ? "" : type.getType() + "/" + type.getSubtype();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(plain))
                .findFirst()
                .orElseThrow(NotSupportedException::new);
    }

    public static Optional<Format> named(String extension) {
        return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /// Opens a whole file; its encoding has been found to be sound.
    ///
    /// @param key whether a sheet whose head names this is one to be read
    /// @throws Broken when it is not what it says it is
    public Rows open(Path file, Predicate<String> key) {
        try {
            return switch (this) {
                case CSV -> CsvRows.open(Encoding.text(() -> Files.newInputStream(file)));
                case XLSX -> XlsxRows.open(file, key);
                case NDJSON -> new LineRows(Encoding.text(() -> Files.newInputStream(file)));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens a CSV that is small enough to be held.
    ///
    /// @throws Broken when it is no text
    public static Rows csv(byte[] bytes) {
        try {
            return CsvRows.open(Encoding.text(() -> new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param numbers which columns hold numbers
    public SheetWriter writer(OutputStream out, List<Boolean> numbers) throws IOException {
        return switch (this) {
            case CSV -> SheetWriter.csv(out);
            case XLSX -> SheetWriter.xlsx(out, numbers);
            case NDJSON -> throw new IllegalArgumentException("Lines of JSON are no sheet");
        };
    }
}
