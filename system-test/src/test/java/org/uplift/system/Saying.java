package org.uplift.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The launcher while it speaks.
record Saying(Process process, BufferedReader lines) {

    Saying(Process process) {
        this(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /// Listens until it says such a line.
    ///
    /// @throws IllegalStateException with all that it said when it never does
    void until(Predicate<String> line) throws IOException {
        var said = new StringBuilder();
        for (var next = lines.readLine(); next != null; next = lines.readLine()) {
            if (line.test(next)) {
                return;
            }
            said.append(next).append('\n');
        }
        throw new IllegalStateException(said.toString());
    }

    Said toTheEnd() {
        var text = lines.lines().collect(Collectors.joining("\n"));
        return new Said(process.onExit().join().exitValue(), text);
    }
}
