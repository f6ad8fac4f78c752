package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Scans at a fixed rate, and lots recalled meanwhile.
record ScanTrial(Packer packer, Asker stranger, int seconds) {

    private static final int BOXES = 2_000;
    private static final int RATE = 1_000;
    private static final int WARMING = 30;
    private static final int RECALLED = 20;
    private static final String SHOWN = "Recalled";
    private static final Target SOON = Target.under(10, "ms");

    List<String> lines() throws Exception {
        var boxes = packer.pack(BOXES, RECALLED);
        var dice = new Random(6);
        var _ = new Load(stranger, RATE / 2, WARMING).run(() -> any(boxes, dice));
        var _ = new Load(stranger, RATE, WARMING).run(() -> any(boxes, dice));
        try (var beside = Executors.newSingleThreadExecutor()) {
            var changes = beside.submit((Callable<Integer>) () -> recall(boxes));
            var millis = new Load(stranger, RATE, seconds).run(() -> any(boxes, dice));
            return List.of(
                    "  %,d scans at %,d a second: p50 %s, p99.9 %s ms"
                            .formatted(
                                    millis.length,
                                    RATE,
                                    figure(Load.at(millis, 0.5)),
                                    figure(Load.at(millis, 0.999))),
                    SOON.line("  a page, p99", Load.at(millis, 0.99)),
                    "  %d of %d boxes of recalled lots showed it to the very next scan"
                            .formatted(changes.get(), RECALLED));
        }
    }

    /// @return how many showed it at once
    private int recall(List<String> boxes) throws Exception {
        var shown = 0;
        for (var lot = 0; lot < RECALLED; lot++) {
            var page = boxes.get(lot) + "?lang=en";
            if (text(page).contains(SHOWN)) {
                throw new IllegalStateException(page + " says too early that it is recalled");
            }
            packer.recall(lot);
            if (text(page).contains(SHOWN)) {
                shown++;
            }
            Thread.sleep(seconds * 900L / RECALLED);
        }
        if (shown < RECALLED) {
            throw new IllegalStateException("Only %d of %d showed it".formatted(shown, RECALLED));
        }
        return shown;
    }

    private String text(String path) throws Exception {
        return new String(stranger.read(path), UTF_8);
    }

    private static String any(List<String> boxes, Random dice) {
        return boxes.get(dice.nextInt(boxes.size()));
    }

    private static String figure(double millis) {
        return String.format(Locale.ROOT, "%.2f", millis);
    }
}
