package org.uplift.bench.relay;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.uplift.bench.Target;

/// The disciplines, each for both, one after the other on the same servers.
final class Contest {

    private static final int WARM_UP = 50_000;
    private static final int PACE = 1_000;
    private static final int WRITERS = 8;
    private static final int ROUNDS = 2;
    private static final Target DRAINED = Target.atLeast(30_000, "events/s");
    private static final Target AHEAD = Target.atLeast(1.2, "x");
    private static final Target HEARD = Target.under(50, "ms");

    private final Yard yard;
    private final int rows;
    private final int steady;
    private final int held;

    Contest(Yard yard, int rows, int steady, int held) {
        this.yard = yard;
        this.rows = rows;
        this.steady = steady;
        this.held = held;
    }

    void run() throws Exception {
        for (var name : List.of("relay", "debezium")) {
            var _ = drain(name, "warm-" + name, WARM_UP);
        }
        var relay = drain("relay", "drain-relay", rows);
        var debezium = drain("debezium", "drain-debezium", rows);
        System.out.printf(
                "drain    relay %,8.0f events/s   debezium %,8.0f events/s%n", relay, debezium);
        System.out.println(DRAINED.line("         relay", relay));
        System.out.println(AHEAD.line("         relay beside debezium", relay / debezium));
        for (var round = 1; round <= ROUNDS; round++) {
            pace("relay", round);
            pace("debezium", round);
        }
        new HeldOpen(yard, held).run();
    }

    private Competitor competitor(String name, String topic) throws Exception {
        yard.makeTopic(topic);
        yard.execute("truncate outbox");
        var competitor =
                name.equals("relay") ? new OurRelay(yard, topic) : new Debezium(yard, topic);
        competitor.prepare();
        return competitor;
    }

    /// From the first fact on the broker to the last, so that no start-up counts; ours also has to
    /// have emptied the table.
    private double drain(String name, String topic, int count) throws Exception {
        var competitor = competitor(name, topic);
        new Load(yard, topic).copy(0, count);
        try (var reader = new Reader(yard, topic, count);
                var _ = competitor.start()) {
            long first;
            do {
                first = reader.onBroker();
                Thread.onSpinWait();
            } while (first == 0);
            var begin = System.nanoTime();
            while (reader.onBroker() < count) {
                Thread.sleep(20);
            }
            while (name.equals("relay") && yard.left() > 0) {
                Thread.sleep(20);
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            reader.readAll();
            return (count - first) / seconds;
        }
    }

    private void pace(String name, int round) throws Exception {
        var topic = "pace-%s-%d".formatted(name, round);
        var competitor = competitor(name, topic);
        var count = (steady + 5) * PACE;
        var committed = new AtomicLongArray(count);
        try (var reader = new Reader(yard, topic, count);
                var _ = competitor.start()) {
            var done = reader.readAlong();
            new Load(yard, topic).pace(0, count, PACE, WRITERS, committed);
            done.await();
            var delays = reader.delays(committed, 5 * PACE);
            var p99 = delays.get(delays.size() * 99 / 100) / 1e6;
            System.out.printf(
                    "%,d/s  %-8s commit to consumer  p50 %5.1f ms   p99 %5.1f ms   max %5.1f ms%n",
                    PACE, name, delays.get(delays.size() / 2) / 1e6, p99, delays.getLast() / 1e6);
            if (name.equals("relay")) {
                System.out.println(HEARD.line("         relay, commit to consumer p99", p99));
            }
        }
    }
}
