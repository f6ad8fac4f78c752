package org.uplift.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// With which operations it has to be said what they are for: `purposes.txt` beside `access.txt`.
/// With all others it may be said, and else the ordinary work of the caller's role is meant.
final class PurposeTable {

    private static final String FILE = "purposes.txt";

    private final Set<String> stated = new HashSet<>();

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

    boolean isStated(String operation) {
        return stated.contains(operation);
    }

    private void read(String line) {
        if (!line.isBlank() && !line.startsWith("#")) {
            stated.add(line.strip());
        }
    }
}
