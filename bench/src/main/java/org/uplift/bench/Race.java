package org.uplift.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/// One service on its way through the topic, from the first household it knows to the last.
///
/// @param boot from the start of the process to the first household
/// @param kept of what it heard, in the end
record Race(Contender contender, Duration boot, Lap cold, Lap warm, long kept) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// @param households each told twice
    static Race run(Path root, Contender contender, Track track, long households, Path log)
            throws IOException, SQLException, InterruptedException {
        var start = System.nanoTime();
        try (var service =
                        PackagedService.start(
                                root, contender.database() + "-service", track.settings(), log);
                var connection = track.connection()) {
            var course = new Course(contender, connection, service, start, log);
            var first = course.reach(1);
            var half = course.reach(households);
            var last = course.reach(2 * households);
            return new Race(
                    contender,
                    Duration.ofNanos(first.time() - start),
                    Lap.between(first, half),
                    Lap.between(half, last),
                    count(contender.kept, connection));
        }
    }

    /// Where a service is at a moment.
    record Post(long facts, long time, Duration cpu) {}

    /// From post to post.
    record Lap(long facts, Duration time, Duration cpu) {

        static Lap between(Post from, Post to) {
            return new Lap(
                    to.facts() - from.facts(),
                    Duration.ofNanos(to.time() - from.time()),
                    to.cpu().minus(from.cpu()));
        }

        long rate() {
            return facts * 1_000_000_000 / Math.max(1, time.toNanos());
        }
    }

    private record Course(
            Contender contender,
            Connection connection,
            PackagedService service,
            long start,
            Path log) {

        Post reach(long facts) throws InterruptedException {
            long heard;
            while ((heard = heard(contender, connection)) < facts) {
                watch(service, start, log);
            }
            return new Post(heard, System.nanoTime(), service.cpu());
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

    String line(long expected) {
        return String.format(
                Locale.ROOT,
                "  %-11s cold %,7d/s   warm %,7d events/s, cpu %.2f ms each"
                        + "   first after %.1f s   keeps %,d of %,d expected",
                contender.database(),
                cold.rate(),
                warm.rate(),
                warm.cpu().toNanos() / 1e6 / warm.facts(),
                boot.toNanos() / 1e9,
                kept,
                expected);
    }
}
