package org.uplift.household.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every edition of every rule, read from `quality-rules.txt`. What holds for a smaller region goes
/// before what holds for a larger one, and the latest before the earlier.
record RuleBook(List<Rule> all) {

    static final RuleBook BOOK = load();

    private static final Comparator<Rule> PRECEDENCE =
            comparingInt((Rule rule) -> rule.region().length())
                    .thenComparing(Rule::since)
                    .thenComparingInt(Rule::edition);

    RuleBook {
        all = List.copyOf(all);
    }

    private static RuleBook load() {
        var file = requireNonNull(RuleBook.class.getResourceAsStream("/quality-rules.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return new RuleBook(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(RuleLine::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As it was when somebody broke it.
    Optional<Rule> edition(String number, int edition) {
        return all.stream()
                .filter(rule -> rule.number().equals(number) && rule.edition() == edition)
                .findFirst();
    }

    /// The rules that files of the division are held against on a day, in the order of their
    /// numbers.
    List<Rule> on(LocalDate day, String division) {
        Map<String, Rule> first = new TreeMap<>();
        for (var rule : all) {
            if (rule.isInForce(day, division)) {
                first.merge(rule.number(), rule, (a, b) -> PRECEDENCE.compare(a, b) < 0 ? b : a);
            }
        }
        return first.values().stream().filter(Rule::isEvaluated).toList();
    }
}
