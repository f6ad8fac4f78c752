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

    private static final int TAIL = 16 * 1024;

    List<String> last(int lines) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            reader.seek(Math.max(0, reader.length() - TAIL));
            var bytes = new byte[TAIL];
            var read = Math.max(0, reader.read(bytes));
            var all = new String(bytes, 0, read, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
