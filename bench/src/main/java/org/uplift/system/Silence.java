package org.uplift.system;

import java.time.Duration;
import org.uplift.bench.Target;

/// Kafka is away while clerks give 100 commands a second.
record Silence(Platform platform) {

    private static final int A_SECOND = 100;
    private static final Target PACE = Target.atLeast(0.99 * A_SECOND, "commands/s");
    private static final Target TARGET = Target.under(120, "s");
    private static final String COUNTY = "341504";

    void last(Duration time) {
        var load = Load.paced(platform, COUNTY, 2, A_SECOND);
        load.awaitMore(A_SECOND);
        platform.ground().kafka().kill();
        var before = load.done();
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        while (System.nanoTime() < end) {
            load.awaitMore(A_SECOND);
        }
        var commands = load.done() - before;
        var seconds = (System.nanoTime() - begun) / 1e9;
        var reckoning = load.end();
        var waiting = platform.number(Service.HOUSEHOLD, "select count(*) from outbox");
        IO.println(
                "Kafka away for %.0f s: %,d commands, %d failed; %,d facts wait"
                        .formatted(seconds, commands, load.failures().size(), waiting));
        IO.println(PACE.line("  they came at", commands / seconds));
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
