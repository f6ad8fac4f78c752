package org.uplift.local.county;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A line of JSON a household, as it is registered over REST.
final class NdjsonPaper implements Paper {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutputStream out;

    NdjsonPaper(Path file) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    @Override
    public void write(Household household) {
        var line = nested(household.items());
        line.put("incomes", List.of(Objects.requireNonNull(line.remove("income"))));
        line.put("members", household.members().stream().map(NdjsonPaper::nested).toList());
        try {
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `housing.areaM2` becomes `areaM2` within `housing`.
    private static Map<String, Object> nested(Form form) {
        var groups = new LinkedHashMap<String, Map<String, Object>>();
        var tree = new LinkedHashMap<String, Object>();
        form.values()
                .forEach((key, value) -> {
                    var dot = key.indexOf('.');
                    if (dot < 0) {
                        put(tree, key, value);
                    } else {
                        var name = key.substring(0, dot);
                        var group = groups.computeIfAbsent(name, _ -> new LinkedHashMap<>());
                        tree.put(name, group);
                        put(group, key.substring(dot + 1), value);
                    }
                });
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, Object value) {
        switch (value) {
            case Fen money -> tree.put(name + "Fen", money.amount());
            case Number _, Boolean _, List<?> _ -> tree.put(name, value);
            default -> tree.put(name, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
