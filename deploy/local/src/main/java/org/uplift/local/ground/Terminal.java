package org.uplift.local.ground;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/// Where a person reads how it goes: steps with their times, and a bar that moves; in a file or a
/// pipe, a line at every tenth.
public final class Terminal {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean isAlive;
    private String bar = "";

    public Terminal(PrintStream out, boolean isAlive) {
        this.out = out;
        this.isAlive = isAlive;
    }

    public static Terminal ofProcess() {
        return new Terminal(System.out, console().filter(Console::isTerminal).isPresent());
    }

    public void line(String text) {
        clear();
        out.println(text);
    }

    public void done(String what, Duration taken, String result) {
        line("  %-32s %7s  %s".formatted(what, seconds(taken), result).stripTrailing());
    }

    public void progress(String what, long done, long total) {
        var percent = total == 0 ? 0 : (int) (100 * done / total);
        var full = WIDTH * percent / 100;
        var drawn =
                isAlive
                        ? "  %-16s [%s%s] %3d %%  %,d of %,d"
                                .formatted(
                                        what,
                                        "#".repeat(full),
                                        ".".repeat(WIDTH - full),
                                        percent,
                                        done,
                                        total)
                        : "  %s %d %%".formatted(what, percent / 10 * 10);
        if (!drawn.equals(bar)) {
            clear();
            bar = drawn;
            if (isAlive) {
                out.print(drawn);
                out.flush();
            } else {
                out.println(drawn);
            }
        }
    }

    /// A question that only `yes` answers; nobody there to ask means no.
    public boolean agrees(String question) {
        return console()
                .map(console -> console.readLine("%s [yes/no] ", question))
                .filter("yes"::equals)
                .isPresent();
    }

    private void clear() {
        if (isAlive && !bar.isEmpty()) {
            out.print("\r" + " ".repeat(bar.length()) + "\r");
        }
        bar = "";
    }

    private static Optional<Console> console() {
        return Optional.ofNullable(System.console());
    }

    public static String seconds(Duration taken) {
        return "%.1f s".formatted(taken.toMillis() / 1000.0);
    }
}
