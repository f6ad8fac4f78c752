package org.uplift.bench.relay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

/// `./uplift bench relay`: drains an outbox with the relay and with Debezium, side by side.
///
/// Arguments: rows to drain (200000), seconds of steady load (20), seconds that a transaction is
/// held open (30, to be quick; with `--long` at the end 300, the minutes that are asked for).
public final class RelayBench {

    /// Held, for a logger that nobody holds forgets its level.
    private static final Logger LOUD = Logger.getLogger("");

    private static final String LONG = "--long";

    private RelayBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        System.setProperty("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
        LOUD.setLevel(Level.SEVERE);
        var words = List.of(arguments);
        var numbers = words.stream().filter(word -> !word.equals(LONG)).toList();
        var rows = number(numbers, 0, 200_000);
        var steady = number(numbers, 1, 20);
        var held = number(numbers, 2, words.contains(LONG) ? 300 : 30);
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

    private static int number(List<String> arguments, int place, int otherwise) {
        return place < arguments.size() ? Integer.parseInt(arguments.get(place)) : otherwise;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
