package org.uplift.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// What a part wrote. The log of its last run but one is kept beside it.
record Log(Path file) {

    private static final int TAIL = 64 * 1024;

    /// Without what the Java machine tells of its own cache.
    private List<String> end() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            reader.seek(Math.max(0, reader.length() - TAIL));
            var bytes = new byte[TAIL];
            var read = Math.max(0, reader.read(bytes));
            return new String(bytes, 0, read, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.contains("AOT"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Why a program ended: what it called an error, or else simply its end.
    List<String> reasons(int lines) {
        var end = end();
        var errors =
                end.stream()
                        .filter(line -> line.contains("ERROR") || line.startsWith("Caused by:"))
                        .toList();
        var telling = errors.isEmpty() ? end : errors;
        return telling.subList(Math.max(0, telling.size() - lines), telling.size());
    }

    void putAside() {
        try {
            if (Files.exists(file)) {
                var before = file.resolveSibling(file.getFileName() + ".1");
                Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
