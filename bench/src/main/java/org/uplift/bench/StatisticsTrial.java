package org.uplift.bench;

import java.io.IOException;
import java.util.Arrays;

/// How fast the statistics answer, and how soon they know.
record StatisticsTrial(Asker asker, Clerk clerk, Questions questions) {

    private static final int RATE = 200;
    private static final int SECONDS = 20;
    private static final int WARM_UP = 120;
    private static final int CHANGES = 100;
    private static final long RAISE = 12_345;
    private static final Target ANSWERED = Target.under(10, "ms");
    private static final Target SHOWN = Target.under(1_000, "ms");

    void load() throws IOException {
        var paths = questions.paths();
        var warm = new Load(asker, RATE, WARM_UP).run(() -> questions.pick(paths));
        IO.println("warming up: p99 %.1f ms".formatted(Load.at(warm, 0.99)));
        var millis = new Load(asker, RATE, SECONDS).run(() -> questions.pick(paths));
        IO.println(spread("%d requests/s, any division, any cross".formatted(RATE), millis));
        IO.println(ANSWERED.line("  p99", Load.at(millis, 0.99)));
    }

    /// With the divisions of the next level beside, crossed by label.
    void drill() throws IOException {
        var paths =
                questions.paths().stream()
                        .map(path -> path.replaceFirst("by=.*", "by=label&children=true"))
                        .toList();
        var millis = new Load(asker, RATE, SECONDS).run(() -> questions.pick(paths));
        IO.println(spread("with all children, crossed by label", millis));
    }

    void changes() throws Exception {
        var millis = new double[CHANGES];
        var households = clerk.households(CHANGES);
        for (var i = 0; i < CHANGES; i++) {
            var village = households.get(i).village();
            var before = netFen(village);
            var _ = clerk.raise(clerk.read(households.get(i)), RAISE);
            var start = System.nanoTime();
            while (netFen(village) != before + RAISE) {
                Thread.sleep(1);
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        IO.println(spread("from the answer to a PUT until the village shows it", millis));
        IO.println(SHOWN.line("  the slowest", Load.at(millis, 1)));
    }

    private long netFen(String division) throws IOException, InterruptedException {
        return asker.json("/v1/statistics/%s?figures=income".formatted(division))
                .at("/totals/income/netFen")
                .asLong();
    }

    private static String spread(String what, double[] millis) {
        return "%s: p50 %.2f  p99 %.2f  max %.1f ms"
                .formatted(what, Load.at(millis, 0.5), Load.at(millis, 0.99), Load.at(millis, 1));
    }
}
