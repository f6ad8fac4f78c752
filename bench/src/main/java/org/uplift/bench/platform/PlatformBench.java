package org.uplift.bench.platform;

import java.time.Duration;
import java.util.List;
import org.uplift.local.county.County;
import org.uplift.local.ground.Folder;

/// `./uplift bench platform [households]`: what `./uplift up` takes on a built tree, first with
/// nothing there, then over its data; and what the platform holds in memory when it is left alone.
public final class PlatformBench {

    private static final double HEALTHY_SECONDS = 10;
    private static final double IN_STEP_SECONDS = 20;
    private static final double IDLE_MEGABYTES = 4096;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

    private final Launcher launcher;

    private PlatformBench(Launcher launcher) {
        this.launcher = launcher;
    }

    public static void main(String... args) throws Exception {
        var households = args.length > 0 ? Integer.parseInt(args[0]) : County.lixin().households();
        var launcher = Launcher.of(Folder.ofEnvironment().path(), households);
        try {
            new PlatformBench(launcher).run();
        } finally {
            var _ = launcher.say("down");
            launcher.clean();
        }
    }

    private void run() throws Exception {
        IO.println("up, with nothing there");
        var first = up();
        ratio("all five in step", first.of("all services in step"), IN_STEP_SECONDS, "s");
        var _ = launcher.say("down");
        IO.println("up, over its data");
        ratio("the last of five healthy", up().services(), HEALTHY_SECONDS, "s");
        Thread.sleep(LEFT_ALONE);
        ratio("idle", megabytes(), IDLE_MEGABYTES, "MB");
    }

    private Steps up() throws Exception {
        var begun = System.nanoTime();
        var lines = launcher.say("up");
        var steps = Steps.in(lines);
        steps.seconds()
                .forEach((step, taken) -> IO.println("  %-32s %7.1f s".formatted(step, taken)));
        IO.println("  %-32s %7.1f s".formatted("all of it", (System.nanoTime() - begun) / 1e9));
        return steps;
    }

    /// As the census tells, part by part, and in its last line all of them.
    private double megabytes() throws Exception {
        List<String> census = launcher.say("status");
        census.forEach(IO::println);
        return Double.parseDouble(census.getLast().replaceAll("[^0-9]", ""));
    }

    private static void ratio(String what, double measured, double target, String unit) {
        IO.println(
                "%s: %.1f %s, target %.0f %s, ratio %.2f"
                        .formatted(what, measured, unit, target, unit, measured / target));
    }
}
