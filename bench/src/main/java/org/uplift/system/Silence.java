package org.uplift.system;

import java.time.Duration;
import org.uplift.bench.Target;

/// Kafka is away while clerks give 100 commands a second.
record Silence(Platform platform) {

    private static final int A_SECOND = 100;
    private static final Target TARGET = Target.under(120, "s");
    private static final String COUNTY = "341504";

    void last(Duration time) {
        var load = Load.paced(platform, COUNTY, 2, A_SECOND);
        load.awaitMore(A_SECOND);
        platform.ground().kafka().kill();
        var before = load.done();
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            load.awaitMore(A_SECOND);
        }
        var commands = load.done() - before;
        var reckoning = load.end();
        var waiting = platform.number(Service.HOUSEHOLD, "select count(*) from outbox");
        IO.println(
                "Kafka away for %d s: %,d commands, %.0f a second, %d failed; %,d facts wait"
                        .formatted(
                                time.toSeconds(),
                                commands,
                                commands / (double) time.toSeconds(),
                                load.failures().size(),
                                waiting));
        if (!load.failures().isEmpty()) {
            throw new IllegalStateException("It failed: " + load.failures().getFirst());
        }
        var gone = Recovery.of("Kafka started, until the backlog is gone", TARGET);
        var agreed = Recovery.of("and until all services know of it", TARGET);
        agreed.measure(() -> {
            gone.measure(() -> {
                platform.ground().kafka().raise();
                reckoning.nothingIsLeftInAnOutbox();
            });
            reckoning.everybodyAgrees();
        });
        IO.println(gone.line());
        IO.println(agreed.line());
        reckoning.check();
        IO.println("  nothing lost, nothing doubled, all agree");
    }
}
