package org.uplift.bench.relay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

/// `./uplift bench relay`: drains an outbox with the relay and with Debezium, side by side.
///
/// Arguments: rows to drain (200000), seconds of steady load (20), seconds that a transaction is
/// held open (60).
public final class RelayBench {

    /// Held, for a logger that nobody holds forgets its level.
    private static final Logger LOUD = Logger.getLogger("");

    private RelayBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        System.setProperty("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
        LOUD.setLevel(Level.SEVERE);
        var rows = number(arguments, 0, 200_000);
        var steady = number(arguments, 1, 20);
        var held = number(arguments, 2, 60);
        var folder = Files.createTempDirectory("uplift-bench-");
        try (var postgres =
                        Postgres.start(
                                Home.kept(folder.resolve("postgres")),
                                0,
                                Map.of("wal_level", "logical", "max_wal_size", "4GB"));
                var kafka = Kafka.start(Home.kept(folder.resolve("kafka")), 0)) {
            var yard = new Yard(postgres.database("bench"), postgres.port(), kafka);
            new Contest(yard, rows, steady, held).run();
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return place < arguments.length ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
