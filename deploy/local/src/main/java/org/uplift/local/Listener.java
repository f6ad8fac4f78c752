package org.uplift.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who listens on a port of this machine, as far as it can be told.
record Listener(int port) {

    /// `p4711` says lsof, `pid=4711` says ss.
    private static final Pattern PROCESS = Pattern.compile("p(?:id=)?([0-9]+)");

    boolean isThere() {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !probe.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    /// Such as `process 4711, nginx`.
    String name() {
        return process()
                .flatMap(ProcessHandle::of)
                .map(process ->
                        "process %d, %s"
                                .formatted(
                                        process.pid(), process.info().command().orElse("unknown")))
                .orElse("another program");
    }

    Optional<Long> process() {
        var told = said("lsof", "-nP", "-Fp", "-iTCP:" + port, "-sTCP:LISTEN");
        return PROCESS.matcher(
                        told.orElseGet(() -> said("ss", "-Hltnp", "sport = :" + port).orElse("")))
                .results()
                .findFirst()
                .map(found -> Long.valueOf(found.group(1)));
    }

    private static Optional<String> said(String... command) {
        try {
            var asked = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            return Optional.of(
                    new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }
}
