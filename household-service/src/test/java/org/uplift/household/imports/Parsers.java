package org.uplift.household.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.uplift.household.sheets.Broken;
import org.uplift.household.sheets.Format;

/// Reads whatever comes as an import would, and spoils workbooks from within.
///
/// @param folder of its own
record Parsers(Path folder) {

    /// @return false when it was refused in words
    boolean read(Format format, byte[] file) {
        try (var upload =
                Upload.receive(new ByteArrayInputStream(file), format, folder, (_, _) -> {})) {
            try (var opened =
                    Opened.file(upload.file(), format, Integer.MAX_VALUE, _ -> Optional.empty())) {
                var groups = opened.groups();
                for (var group = groups.next(); group != null; group = groups.next()) {
                    var _ = opened.drafting().read(group);
                }
            }
            return true;
        } catch (Hopeless | Broken _) {
            return false;
        }
    }

    /// A workbook that is sound as a packed folder, but for one of its parts.
    byte[] within(byte[] book, int part, UnaryOperator<byte[]> spoil) {
        try {
            var out = new ByteArrayOutputStream();
            var file = Files.write(folder.resolve("right.xlsx"), book);
            try (var right = new ZipFile(file.toFile());
                    var wrong = new ZipOutputStream(out)) {
                var parts = Collections.list(right.entries());
                for (var i = 0; i < parts.size(); i++) {
                    var bytes = right.getInputStream(parts.get(i)).readAllBytes();
                    wrong.putNextEntry(new ZipEntry(parts.get(i).getName()));
                    wrong.write(i == part ? spoil.apply(bytes) : bytes);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
