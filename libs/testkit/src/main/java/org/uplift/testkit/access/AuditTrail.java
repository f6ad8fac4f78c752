package org.uplift.testkit.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.uplift.testkit.RowWall;

/// What a service writes into its audit from some moment on, and what it ought to: `audited.txt`
/// beside the tests names every operation that leaves entries, and their acts.
public final class AuditTrail {

    private static final String LAST = "select coalesce(max(entry), 0) from audit_entry";
    private static final String LEFT =
            """
            select distinct operation || ' ' || act from audit_entry
            where entry > %d and act <> 'learned'\
            """;

    private final long last;

    private AuditTrail(long last) {
        this.last = last;
    }

    public static AuditTrail fromHere() {
        return new AuditTrail(Long.parseLong(ask(LAST).getFirst()));
    }

    /// What was done and left nothing, and what left something that nobody expects. What a service
    /// does in its own name is not looked at.
    public List<String> differences() {
        var left = new TreeSet<>(ask(LEFT.formatted(last)));
        var operations = Sheet.load().operations();
        left.removeIf(line -> !operations.contains(line.substring(0, line.indexOf(' '))));
        return differences(due(), left);
    }

    static List<String> differences(Set<String> due, Collection<String> left) {
        return Stream.concat(
                        due.stream()
                                .filter(line -> !left.contains(line))
                                .map(line -> line + ": not written down"),
                        left.stream()
                                .filter(line -> !due.contains(line))
                                .map(line -> line + ": not in audited.txt"))
                .toList();
    }

    /// A row is an operation and its acts, with commas between.
    private static Set<String> due() {
        var due = new TreeSet<String>();
        var loader = Thread.currentThread().getContextClassLoader();
        var file = requireNonNull(loader.getResourceAsStream("audited.txt"));
        try (var in = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+", -1))
                    .forEach(row ->
                            Stream.of(row[1].split(",", -1))
                                    .forEach(act -> due.add(row[0] + " " + act)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return due;
    }

    private static List<String> ask(String query) {
        return new RowWall("0", ":").ask(query);
    }
}
