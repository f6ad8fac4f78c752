package org.uplift.bench.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;

/// Facts of 600 bytes about a thousand subjects. Each carries its number; the facts of a subject
/// are numbered upwards, so that a reader can tell what is missing, doubled or out of order.
final class Load {

    static final int SUBJECTS = 1_000;

    private static final int BYTES = 600;
    private static final int ROWS_A_TRANSACTION = 5_000;
    private static final String COLUMNS = "(id, aggregatetype, aggregateid, type, payload)";

    private final Yard yard;
    private final String topic;

    Load(Yard yard, String topic) {
        this.yard = yard;
        this.topic = topic;
    }

    /// @param number of the fact, from 0
    static String payload(int number) {
        var head = "{\"number\":%d,\"data\":\"".formatted(number);
        return head + filling(number, BYTES - head.length() - 2) + "\"}";
    }

    static int number(String payload) {
        return Integer.parseInt(payload.substring(10, payload.indexOf(',')));
    }

    /// Text that compresses about as well as the facts of a register do.
    private static String filling(int number, int length) {
        var text = new StringBuilder(length + 40);
        for (var item = 0; text.length() < length; item++) {
            text.append("item").append(item).append(':');
            text.append(Integer.toHexString((number + 1) * (item + 17) * 0x9E3779B1)).append(' ');
        }
        return text.substring(0, length);
    }

    void copy(int from, int until) throws SQLException {
        try (var connection = yard.open()) {
            for (var next = from; next < until; next += ROWS_A_TRANSACTION) {
                copyOnce(connection, next, Math.min(until, next + ROWS_A_TRANSACTION));
            }
        }
    }

    private void copyOnce(Connection connection, int from, int until) throws SQLException {
        var copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy outbox " + COLUMNS + " from stdin");
        for (var number = from; number < until; number++) {
            var line =
                    "%s\t%s\t%d\tbench.v1\t%s\n"
                            .formatted(UUID.randomUUID(), topic, number % SUBJECTS, payload(number))
                            .getBytes(UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
        var _ = copy.endCopy();
    }

    /// One fact a transaction at an even pace. Facts of one subject stay with one writer.
    void pace(int from, int count, int aSecond, int writers, AtomicLongArray committed)
            throws InterruptedException {
        var begin = System.nanoTime();
        var threads = new Thread[writers];
        for (var writer = 0; writer < writers; writer++) {
            var first = from + writer;
            threads[writer] =
                    Thread.ofPlatform()
                            .start(() ->
                                    write(
                                            first,
                                            from,
                                            from + count,
                                            writers,
                                            begin,
                                            1_000_000_000L / aSecond,
                                            committed));
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    private void write(
            int first,
            int from,
            int until,
            int step,
            long begin,
            long nanos,
            AtomicLongArray committed) {
        try (var connection = yard.open();
                var statement =
                        connection.prepareStatement(
                                "insert into outbox " + COLUMNS + " values (?, ?, ?, 'b', ?)")) {
            for (var number = first; number < until; number += step) {
                var due = begin + (number - from) * nanos;
                LockSupport.parkNanos(due - System.nanoTime());
                statement.setObject(1, UUID.randomUUID());
                statement.setString(2, topic);
                statement.setString(3, Integer.toString(number % SUBJECTS));
                statement.setString(4, payload(number));
                var _ = statement.executeUpdate();
                committed.set(number, System.nanoTime());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
