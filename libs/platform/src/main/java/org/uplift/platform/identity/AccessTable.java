package org.uplift.platform.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who may use which operation, on what: the one place where that is said. Each `access.txt` on the
/// class path is a part of it, the service's own and the platform's. `#` begins a comment; the
/// first line names the columns; an operation is a row.
final class AccessTable {

    private static final String FILE = "access.txt";
    private static final List<String> KEY = List.of("operation", "outside");

    private final Map<String, AccessRule> rules = new LinkedHashMap<>();

    private AccessTable() {}

    static AccessTable load() {
        var table = new AccessTable();
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (var part : Collections.list(loader.getResources(FILE))) {
                table.read(lines(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    static AccessTable of(String text) {
        var table = new AccessTable();
        table.read(text.lines().toList());
        return table;
    }

    Optional<AccessRule> rule(String operation) {
        return Optional.ofNullable(rules.get(operation));
    }

    Collection<AccessRule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    private void read(List<String> lines) {
        var rows =
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.asList(line.strip().split("\\s+")))
                        .toList();
        var head = rows.getFirst();
        if (!head.subList(0, KEY.size()).equals(KEY)) {
            throw new IllegalArgumentException("The table does not begin with " + KEY);
        }
        var roles = head.subList(KEY.size(), head.size());
        if (!roles.equals(Roles.ALL)) {
            throw new IllegalArgumentException("The roles are not " + Roles.ALL + ": " + roles);
        }
        rows.stream().skip(1).forEach(this::enter);
    }

    private void enter(List<String> row) {
        if (row.size() != KEY.size() + Roles.ALL.size()) {
            throw new IllegalArgumentException("Too many or too few cells: " + row);
        }
        var reach = new HashMap<String, Reach>();
        for (var i = 0; i < Roles.ALL.size(); i++) {
            reach.put(Roles.ALL.get(i), Reach.named(row.get(KEY.size() + i)));
        }
        var rule = new AccessRule(row.getFirst(), Outside.named(row.get(1)), reach);
        if (rules.putIfAbsent(rule.operation(), rule) != null) {
            throw new IllegalArgumentException("Two rows are about " + rule.operation());
        }
    }

    private static List<String> lines(URL part) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(part.openStream(), UTF_8))) {
            return in.lines().toList();
        }
    }
}
