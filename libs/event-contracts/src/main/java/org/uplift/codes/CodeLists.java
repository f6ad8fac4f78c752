package org.uplift.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Every code list, read from `code-lists.csv` beside this class's archive.
public final class CodeLists {

    private static final Map<String, CodeList> ALL = read();

    private CodeLists() {}

    public static Collection<CodeList> all() {
        return ALL.values();
    }

    public static Optional<CodeList> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /// @throws IllegalArgumentException when there is no such list: a mistake in the program
    public static CodeList get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No code list " + name));
    }

    private static Map<String, CodeList> read() {
        var entries = new LinkedHashMap<String, List<CodeList.Entry>>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        CodeLists.class.getResourceAsStream("/code-lists.csv")),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells ->
                            entries.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                                    .add(entry(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var lists = new LinkedHashMap<String, CodeList>();
        entries.forEach((name, codes) -> lists.put(name, new CodeList(name, List.copyOf(codes))));
        return lists;
    }

    private static CodeList.Entry entry(String[] cells) {
        var until = cells[5].isEmpty() ? null : LocalDate.parse(cells[5]);
        return new CodeList.Entry(cells[1], cells[2], cells[3], LocalDate.parse(cells[4]), until);
    }
}
