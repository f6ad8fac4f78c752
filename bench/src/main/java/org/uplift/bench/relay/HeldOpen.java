package org.uplift.bench.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;
import org.uplift.bench.Target;

/// What a transaction does to the relay that is held open for minutes: it keeps vacuum from
/// clearing what the relay deletes, and it has written a fact early that nobody may see until late.
record HeldOpen(Yard yard, int seconds) {

    private static final String TOPIC = "held-relay";
    private static final int PACE = 1_000;
    private static final int BURST = 100_000;
    private static final Target CLEARED = Target.under(1, "rows");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    void run() throws Exception {
        yard.makeTopic(TOPIC);
        yard.execute("truncate outbox");
        var paced = seconds * PACE;
        var load = new Load(yard, TOPIC);
        try (var holder = yard.open();
                var reader = new Reader(yard, TOPIC, paced + BURST + Load.SUBJECTS);
                var _ = new OurRelay(yard, TOPIC).start()) {
            hold(holder, paced + BURST);
            load.pace(0, paced, PACE, 8, new AtomicLongArray(paced));
            var begin = System.nanoTime();
            load.copy(paced, paced + BURST);
            while (reader.onBroker() < paced + BURST) {
                Thread.sleep(20);
            }
            var rate = BURST / ((System.nanoTime() - begin) / 1e9);
            var swollen = yard.room();
            holder.commit();
            load.copy(paced + BURST + 1, paced + BURST + Load.SUBJECTS);
            reader.readAll();
            var left = leftBehind();
            yard.execute("vacuum outbox");
            System.out.printf(
                    "held     a transaction open for %d s and %,d facts: then %,.0f events/s"
                            + " written and drained; late fact told, %d rows left behind it after"
                            + " at most %d s; the table had %,.1f MB, and %,.1f after a vacuum%n",
                    seconds,
                    paced,
                    rate,
                    left,
                    PATIENCE.toSeconds(),
                    swollen / 1e6,
                    yard.room() / 1e6);
            System.out.println(
                    CLEARED.line(
                            "         left behind it, open for %d s".formatted(seconds), left));
        }
    }

    /// What the relay has not cleared away when there was time enough.
    private long leftBehind() throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var left = yard.left();
        while (left > 0 && System.nanoTime() < deadline) {
            Thread.sleep(20);
            left = yard.left();
        }
        return left;
    }

    /// Writes one fact, takes a snapshot, and stays.
    private static void hold(Connection holder, int number) throws SQLException {
        holder.setAutoCommit(false);
        holder.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement =
                holder.prepareStatement(
                        "insert into outbox (id, aggregatetype, aggregateid, type, payload)"
                                + " values (gen_random_uuid(), ?, ?, 'b', ?)")) {
            statement.setString(1, TOPIC);
            statement.setString(2, Integer.toString(number % Load.SUBJECTS));
            statement.setString(3, Load.payload(number));
            var _ = statement.executeUpdate();
        }
    }
}
