package org.uplift.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

/// `bench trace [root [events]]`: a million events, and what it takes to trace a box back to its
/// orchards, to take a lot of 300 boxes back, to ask for the events of a box, and to turn to a page
/// deep inside. Every answer is looked at.
public final class TraceBench {

    private static final int BATCHES = 25;
    private static final int SIZE = 500;

    /// What was multiplied was never stored, so there is nothing to seal.
    private static final Map<String, String> UNSEALED = Map.of("UPLIFT_PROOF_SEAL_EVERY", "24h");

    private TraceBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var events = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        TraceYard.open(root, "trace", UNSEALED, yard -> measure(yard, events));
    }

    private static void measure(TraceYard yard, int wanted) throws Exception {
        var season = new Season("S0");
        var events =
                IntStream.range(0, BATCHES)
                        .boxed()
                        .flatMap(batch -> season.events(batch).stream())
                        .toList();
        try (var database = yard.track().connection()) {
            for (var document : CaptureDocuments.of(events, SIZE)) {
                yard.capture(document);
            }
            yard.awaitStored(database);
            var seasons = Math.max(1, wanted / events.size());
            var clock = new Stages();
            new Seasons(database).multiply(seasons);
            clock.reached("seasons grown");
            IO.println(
                    "  %,d events; %s"
                            .formatted(TraceYard.count(database, "epcis_event"), clock.told()));
            var trial = new TraceTrial(yard.officer(), database, seasons, BATCHES);
            trial.lines().forEach(IO::println);
        }
    }
}
