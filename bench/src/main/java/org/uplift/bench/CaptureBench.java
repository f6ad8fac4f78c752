package org.uplift.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// `bench capture [root [documents]]`: documents of 500 events through REST, checked, hashed,
/// stored with everything that is known of their things, beside `COPY` of the same final rows into
/// tables with the same indexes, both durable.
public final class CaptureBench {

    private static final int SIZE = 500;
    private static final int WARM = 100;
    private static final int SENDERS = 2;
    private static final Target SPEED = Target.atLeast(3_000, "events/s");
    private static final Target BESIDE_COPY = Target.atLeast(0.3, "x");

    private CaptureBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var documents = args.length > 1 ? Integer.parseInt(args[1]) : 80;
        TraceYard.open(root, "capture", Map.of(), yard -> measure(yard, documents));
    }

    private static void measure(TraceYard yard, int documents) throws Exception {
        var season = new Season("S0");
        var batches = (documents + WARM) * SIZE / Season.EVENTS_A_BATCH;
        var events = IntStream.range(0, batches).boxed().flatMap(i -> season.events(i).stream());
        var all = CaptureDocuments.of(events.toList(), SIZE);
        try (var database = yard.track().connection()) {
            send(yard, all.subList(0, WARM));
            yard.awaitStored(database);
            var before = TraceYard.count(database, "epcis_event");
            var start = System.nanoTime();
            send(yard, all.subList(WARM, all.size()));
            yard.awaitStored(database);
            var seconds = (System.nanoTime() - start) / 1e9;
            var stored = TraceYard.count(database, "epcis_event") - before;
            var copy = new CopyAgain(database, yard.scratch(), before).seconds();
            IO.println(
                    String.format(
                            Locale.ROOT,
                            "  %,d events in %.1f s; COPY of their %,d rows in %.1f s",
                            stored,
                            seconds,
                            copy.rows(),
                            copy.seconds()));
            IO.println(SPEED.line("  capture", stored / seconds));
            IO.println(BESIDE_COPY.line("  capture beside COPY", copy.seconds() / seconds));
            if (stored != all.size() * (long) SIZE - before) {
                throw new IllegalStateException("Events are missing: " + stored);
            }
        }
    }

    private static void send(TraceYard yard, List<String> documents) throws Exception {
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var sent = new ArrayList<Callable<Boolean>>();
            for (var document : documents) {
                sent.add(() -> {
                    yard.capture(document);
                    return true;
                });
            }
            for (var answer : senders.invokeAll(sent)) {
                var _ = answer.get();
            }
        }
    }
}
