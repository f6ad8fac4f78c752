package org.uplift.household.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.uplift.household.sheets.Format;

/// A file as it is received: on disk, never in memory. The disk is this machine's and only for the
/// while; what is kept goes to the database.
final class Upload implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /// Far more than a hundred rows.
    private static final int HEAD = 1 << 20;

    private final Path file;
    private final Format format;
    private String digest = "";
    private long bytes;
    private long lines;

    private Upload(Path file, Format format) {
        this.file = file;
        this.format = format;
    }

    interface Look {
        /// @param part the whole of the file, or its first rows while the rest is on its way
        void at(Path part, Format format);
    }

    /// @param look is shown the first rows before the rest is read, and may throw
    static Upload receive(InputStream body, Format format, Path folder, Look look) {
        try {
            var upload = new Upload(Files.createTempFile(folder, "", ".part"), format);
            try {
                upload.copy(body, folder, look);
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(InputStream body, Path folder, Look look) throws IOException {
        var sum = sha256();
        var buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(file)) {
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                out.write(buffer, 0, read);
                sum.update(buffer, 0, read);
                if (bytes < HEAD && bytes + read >= HEAD) {
                    out.flush();
                    lookAhead(folder, look);
                }
                bytes += read;
                lines += lines(buffer, read);
            }
        }
        digest = HexFormat.of().formatHex(sum.digest());
        look.at(file, format);
    }

    private static int lines(byte[] buffer, int length) {
        var lines = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }

    /// A workbook's directory is at its end, so there is nothing to see before.
    private void lookAhead(Path folder, Look look) throws IOException {
        if (format == Format.XLSX) {
            return;
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var isUtf16 = head.length > 1 && (head[0] == -1 || head[0] == -2);
        var end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        if (end == 0 || isUtf16) {
            return;
        }
        var part = Files.createTempFile(folder, "", ".head");
        try {
            look.at(Files.write(part, Arrays.copyOf(head, end)), format);
        } finally {
            Files.delete(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Path file() {
        return file;
    }

    Format format() {
        return format;
    }

    String digest() {
        return digest;
    }

    long bytes() {
        return bytes;
    }

    /// About how many rows there are; 0 when that cannot be told from outside.
    long lines() {
        return format == Format.XLSX ? 0 : lines;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
