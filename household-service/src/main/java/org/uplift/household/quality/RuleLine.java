package org.uplift.household.quality;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A line of the file of rules: cells with `|` between, parameters as `name=words; name=words`.
final class RuleLine {

    private static final int CELLS = 13;

    private RuleLine() {}

    static Rule read(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException("Not %d cells: %s".formatted(CELLS, line));
        }
        var numbers = List.of(cells.getFirst().split("/"));
        return new Rule(
                numbers.getFirst(),
                numbers.subList(1, numbers.size()),
                Integer.parseInt(cells.get(1)),
                cells.get(2),
                LocalDate.parse(cells.get(3)),
                cells.get(4).isEmpty() ? null : LocalDate.parse(cells.get(4)),
                cells.get(5),
                cells.get(6),
                Integer.parseInt(cells.get(7)),
                cells.get(8).equals("trusted"),
                Checks.named(cells.get(9)),
                parameters(cells.get(10)),
                cells.get(11),
                cells.get(12));
    }

    private static Map<String, Parameter> parameters(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .collect(toUnmodifiableMap(one -> one[0], one -> Parameter.of(one[1])));
    }
}
