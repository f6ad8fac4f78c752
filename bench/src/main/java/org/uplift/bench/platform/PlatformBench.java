package org.uplift.bench.platform;

import java.time.Duration;
import java.util.List;
import org.uplift.bench.Target;
import org.uplift.local.county.County;
import org.uplift.local.ground.Folder;

/// `./uplift bench platform [households]`: what `./uplift up` takes on a built tree, first with
/// nothing there, then over its data; and what the platform holds in memory when it is left alone.
public final class PlatformBench {

    private static final String ALL = "all of it";
    private static final Target IN_STEP = Target.under(20, "s");
    private static final Target HEALTHY = Target.under(10, "s");
    private static final Target UP_AGAIN = Target.under(20, "s");
    private static final Target IDLE = Target.under(4096, "MB");
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
        IO.println(IN_STEP.line("all five in step", first.of("all services in step")));
        var _ = launcher.say("down");
        IO.println("up, over its data");
        var second = up();
        IO.println(HEALTHY.line("the last of five healthy", second.services()));
        IO.println(UP_AGAIN.line("a second up starts in seconds", second.of(ALL)));
        Thread.sleep(LEFT_ALONE);
        IO.println(IDLE.line("idle", megabytes()));
    }

    private Steps up() throws Exception {
        var begun = System.nanoTime();
        var lines = launcher.say("up");
        var steps = Steps.in(lines).and(ALL, (System.nanoTime() - begun) / 1e9);
        steps.seconds()
                .forEach((step, taken) -> IO.println("  %-32s %7.1f s".formatted(step, taken)));
        return steps;
    }

    /// As the census tells, part by part, and in its last line all of them.
    private double megabytes() throws Exception {
        List<String> census = launcher.say("status");
        census.forEach(IO::println);
        return Double.parseDouble(census.getLast().replaceAll("[^0-9]", ""));
    }
}
