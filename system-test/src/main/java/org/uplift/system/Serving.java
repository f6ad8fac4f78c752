package org.uplift.system;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

/// A server of the sandbox as a program of its own. It serves until its input ends, and so no
/// longer than whoever started it.
final class Serving {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String READY = "ready";

    private Serving() {}

    /// @param words which server, its folder, its port, and its settings as `name=value`
    public static void main(String[] words) throws Exception {
        var settings =
                Arrays.stream(words)
                        .skip(3)
                        .map(word -> word.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var home = Home.kept(Path.of(words[1]));
        serve(words[0], home, Integer.parseInt(words[2]), settings);
    }

    private static void serve(String server, Home home, int port, Map<String, String> settings)
            throws IOException {
        if (server.equals(POSTGRES)) {
            try (var _ = Postgres.start(home, port, settings)) {
                stay();
            }
        } else {
            try (var _ = Kafka.start(home, port, settings)) {
                stay();
            }
        }
    }

    private static void stay() throws IOException {
        System.out.println(READY);
        var _ = System.in.transferTo(OutputStream.nullOutputStream());
    }
}
