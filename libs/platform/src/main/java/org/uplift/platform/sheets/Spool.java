package org.uplift.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;

/// A file that is written whole before any of it is sent: a slow reader holds nothing up, and what
/// fails, fails before the first byte instead of looking like the end.
public final class Spool {

    private Spool() {}

    /// @return what was written; the file is gone when it is closed
    public static InputStream of(Writing writing) throws IOException {
        var file = Files.createTempFile("uplift-", ".spool");
        try {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            return Files.newInputStream(file);
        } finally {
            Files.delete(file);
        }
    }

    /// Fills the file.
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
