package org.uplift.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/// One service on its way through the topic, from the first household it knows to the last.
///
/// @param learned households in that time, without those of the first look
/// @param boot from the start of the process to the first household
record Race(
        Contender contender, long learned, Duration time, Duration boot, Duration cpu, long kept) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Race run(Path root, Contender contender, Track track, long all, Path log)
            throws IOException, SQLException, InterruptedException {
        var start = System.nanoTime();
        try (var service =
                        PackagedService.start(
                                root, contender.database() + "-service", track.settings(), log);
                var connection = track.connection()) {
            var known = 0L;
            while ((known = heard(contender, connection)) == 0) {
                watch(service, start, log);
            }
            var first = System.nanoTime();
            var before = known;
            var cpu = service.cpu();
            while ((known = heard(contender, connection)) < all) {
                watch(service, start, log);
            }
            return new Race(
                    contender,
                    known - before,
                    Duration.ofNanos(System.nanoTime() - first),
                    Duration.ofNanos(first - start),
                    service.cpu().minus(cpu),
                    count(contender.kept, connection));
        }
    }

    private static void watch(PackagedService service, long start, Path log)
            throws InterruptedException {
        if (service.isGone() || System.nanoTime() - start > PATIENCE.toNanos()) {
            throw new IllegalStateException("The service does not get on, see " + log);
        }
        Thread.sleep(25);
    }

    private static long heard(Contender contender, Connection connection) {
        try {
            return count(contender.heard, connection);
        } catch (SQLException notMigratedYet) {
            return 0;
        }
    }

    private static long count(String query, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    long rate() {
        return learned * 1_000_000_000 / Math.max(1, time.toNanos());
    }

    String line(long expected) {
        return String.format(
                Locale.ROOT,
                "  %-11s %,8d events/s  (%.2f x 5,000)  %5.1f s  cpu %4.1f s  first after %.1f s"
                        + "  keeps %,d of %,d expected",
                contender.database(),
                rate(),
                rate() / 5000.0,
                time.toNanos() / 1e9,
                cpu.toNanos() / 1e9,
                boot.toNanos() / 1e9,
                kept,
                expected);
    }
}
