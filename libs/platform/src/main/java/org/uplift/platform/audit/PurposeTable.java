package org.uplift.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// With which operations it is said what they are for: `purposes.txt` beside `access.txt`.
final class PurposeTable {

    private static final String FILE = "purposes.txt";

    /// How an operation takes it when nothing is said.
    enum Custom {
        /// It is not done.
        STATED,
        /// The ordinary work of the caller's role is meant.
        ASSUMED
    }

    private final Map<String, Custom> customs = new HashMap<>();

    static PurposeTable load() {
        var table = new PurposeTable();
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (var part : Collections.list(loader.getResources(FILE))) {
                try (var in = new BufferedReader(new InputStreamReader(part.openStream(), UTF_8))) {
                    in.lines().forEach(table::read);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    Optional<Custom> custom(String operation) {
        return Optional.ofNullable(customs.get(operation));
    }

    private void read(String line) {
        if (!line.isBlank() && !line.startsWith("#")) {
            var cells = line.strip().split("\\s+", -1);
            customs.put(cells[0], Custom.valueOf(cells[1].toUpperCase(Locale.ROOT)));
        }
    }
}
