package org.uplift.system;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `bench recovery [minutes [rounds]]`: how soon the platform is well again. Everybody is killed
/// with `kill -9` while clerks are at work, so many rounds (5); PostgreSQL is away; Kafka is away
/// for so many minutes (10) at 100 commands a second. Whoever is killed is started again at once:
/// when that happens in earnest is for Kubernetes to say. After each part it is checked that
/// nothing acknowledged was lost, nothing was doubled, and the statistics are what a recount gives.
public final class RecoveryBench {

    /// Held, for a logger that nobody holds forgets its level.
    private static final Logger LOUD = Logger.getLogger("");

    private RecoveryBench() {}

    public static void main(String... args) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        LOUD.setLevel(Level.SEVERE);
        var minutes = Duration.ofMinutes(args.length > 0 ? Long.parseLong(args[0]) : 10);
        var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        try (var platform = Platform.durable()) {
            new Deaths(platform, rounds).run();
            new Absence(platform, rounds).run();
            new Silence(platform).last(minutes);
        }
    }
}
