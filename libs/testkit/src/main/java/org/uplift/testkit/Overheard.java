package org.uplift.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What the service logs while this is open, every word of it.
public final class Overheard extends Handler implements AutoCloseable {

    /// Closed in tests, for they ask ten thousand times.
    private static final Logger DAYBOOK = Logger.getLogger("org.uplift.platform.daybook.Daybook");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final SimpleFormatter formatter = new SimpleFormatter();

    private Overheard() {}

    /// With the daybook open.
    public static Overheard daybook() {
        DAYBOOK.setLevel(Level.ALL);
        return log();
    }

    public static Overheard log() {
        var heard = new Overheard();
        Logger.getLogger("").addHandler(heard);
        return heard;
    }

    public String text() {
        return String.join("\n", lines);
    }

    public List<String> lines(String words) {
        return lines.stream().flatMap(String::lines).filter(line -> line.contains(words)).toList();
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(formatter.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        DAYBOOK.setLevel(Level.WARNING);
        Logger.getLogger("").removeHandler(this);
    }
}
