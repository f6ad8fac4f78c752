package org.uplift.testkit.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The table of access, read apart from the service that keeps to it.
public final class Sheet {

    private static final Map<String, Set<Lie>> REACH =
            Map.of("-", Set.of(), "duty", Set.of(Lie.OWN, Lie.BELOW), "all", Set.of(Lie.values()));

    private final List<String> roles;
    private final Map<String, Map<String, String>> rows;

    private Sheet(List<String> roles, Map<String, Map<String, String>> rows) {
        this.roles = roles;
        this.rows = rows;
    }

    /// The service's own operations and those that all services have.
    public static Sheet load() {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (var part : Collections.list(loader.getResources("access.txt"))) {
                try (var in = new BufferedReader(new InputStreamReader(part.openStream(), UTF_8))) {
                    rows.putAll(read(in.lines().toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var columns = List.copyOf(rows.values().iterator().next().keySet());
        return new Sheet(columns.subList(2, columns.size()), rows);
    }

    private static Map<String, Map<String, String>> read(List<String> lines) {
        var cells =
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.asList(line.split("\\s+")))
                        .toList();
        var rows = new LinkedHashMap<String, Map<String, String>>();
        for (var line : cells.subList(1, cells.size())) {
            var row = new LinkedHashMap<String, String>();
            IntStream.range(0, line.size())
                    .forEach(i -> row.put(cells.getFirst().get(i), line.get(i)));
            rows.put(line.getFirst(), row);
        }
        return rows;
    }

    /// The same with one cell changed: what a test of the test needs.
    public Sheet with(String operation, String role, String reach) {
        var row = new HashMap<>(row(operation));
        row.put(role, reach);
        var changed = new LinkedHashMap<>(rows);
        changed.put(operation, row);
        return new Sheet(roles, changed);
    }

    /// The same with one cell changed, in each way there is.
    ///
    /// @param cell an operation and a role, with a blank between
    Stream<Sheet> lies(String cell) {
        var operation = cell.substring(0, cell.indexOf(' '));
        var role = cell.substring(cell.indexOf(' ') + 1);
        return REACH.keySet().stream()
                .filter(reach -> !reach.equals(row(operation).get(role)))
                .map(reach -> with(operation, role, reach));
    }

    List<String> roles() {
        return roles;
    }

    public Set<String> operations() {
        return rows.keySet();
    }

    /// Somebody who may do it where the thing lies.
    String somebody(String operation) {
        return roles.stream()
                .filter(role -> verdict(operation, role, Lie.OWN) == Verdict.PERMITTED)
                .findFirst()
                .orElseThrow();
    }

    Verdict verdict(String operation, String role, Lie lie) {
        var row = row(operation);
        var reach = Objects.requireNonNull(row.get(role));
        if (reach.equals("-")) {
            return Verdict.FORBIDDEN;
        }
        if (Objects.requireNonNull(REACH.get(reach)).contains(lie)) {
            return Verdict.PERMITTED;
        }
        return "empty".equals(row.get("outside")) ? Verdict.EMPTY : Verdict.MISSING;
    }

    private Map<String, String> row(String operation) {
        return Objects.requireNonNull(rows.get(operation), operation);
    }
}
