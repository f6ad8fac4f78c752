package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Something in a log that should not be there, until it is wiped out in its place: whoever else
/// writes the log goes on behind it.
record Stain(Path log, String text) implements AutoCloseable {

    static Stain on(Path log, String word) throws IOException {
        var stain = new Stain(log, "a stain: " + word + "\n");
        Files.write(log, stain.text.getBytes(UTF_8), StandardOpenOption.APPEND);
        return stain;
    }

    @Override
    public void close() {
        try (var file = new RandomAccessFile(log.toFile(), "rw")) {
            var bytes = Files.readAllBytes(log);
            var stain = text.getBytes(UTF_8);
            file.seek(place(bytes, stain));
            file.write(" ".repeat(stain.length - 1).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int place(byte[] bytes, byte[] stain) {
        for (var at = bytes.length - stain.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + stain.length, stain, 0, stain.length)) {
                return at;
            }
        }
        throw new IllegalStateException("It is gone already");
    }
}
