package org.uplift.manifests;

import static org.uplift.manifests.Query.Kind.NUMBER;
import static org.uplift.manifests.Query.Kind.SERIES;
import static org.uplift.manifests.Query.Kind.SPAN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A query in PromQL, read as Prometheus reads it: brackets, matchers, spans, functions and what
/// they take. It knows what is used here and refuses all else, also what Prometheus would take:
/// whoever needs more of the language teaches it.
final class Query {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> OF_SETS = Set.of("or", "and", "unless");
    private static final List<Set<String>> FROM_WEAKEST =
            List.of(
                    Set.of("or"),
                    Set.of("and", "unless"),
                    COMPARISONS,
                    Set.of("+", "-"),
                    Set.of("*", "/"));
    private static final Set<String> SUMS = Set.of("sum", "min", "max", "avg", "count");
    private static final Map<String, List<Kind>> FUNCTIONS =
            Map.of(
                    "rate", List.of(SPAN),
                    "increase", List.of(SPAN),
                    "deriv", List.of(SPAN),
                    "absent", List.of(SERIES),
                    "histogram_quantile", List.of(NUMBER, SERIES),
                    "time", List.of());

    /// A number; series with a value each; series with the values of a while.
    enum Kind {
        NUMBER,
        SERIES,
        SPAN
    }

    /// @param labels that tell the series apart, as far as they are known
    record Outcome(Kind kind, Set<String> labels) {

        private static final Set<String> ANY = Set.of("*");

        boolean bears(String label) {
            return labels.equals(ANY) || labels.contains(label);
        }
    }

    private final Words words;

    private Query(String text) {
        words = new Words(text);
    }

    /// @throws IllegalArgumentException saying what Prometheus would not take
    static Outcome read(String text) {
        var query = new Query(text);
        var outcome = query.operation(0);
        query.words.require(query.words.areOver(), "it goes on after its end");
        return outcome;
    }

    private Outcome operation(int strength) {
        if (strength == FROM_WEAKEST.size()) {
            return operand();
        }
        var left = operation(strength + 1);
        while (FROM_WEAKEST.get(strength).contains(words.coming())) {
            left = joined(left, words.next(), operation(strength + 1));
        }
        return left;
    }

    private Outcome joined(Outcome left, String sign, Outcome right) {
        var kinds = Set.copyOf(List.of(left.kind(), right.kind()));
        words.require(!kinds.contains(SPAN), sign + " takes no span");
        if (kinds.contains(NUMBER)) {
            words.require(!OF_SETS.contains(sign), sign + " takes no number");
            var isVain = kinds.size() == 1 && COMPARISONS.contains(sign);
            words.require(!isVain, sign + " of two numbers");
            return left.kind() == NUMBER ? right : left;
        }
        if (sign.equals("or")) {
            return new Outcome(SERIES, common(left, right));
        }
        words.require(left.labels().equals(right.labels()), "no series meets its like at " + sign);
        return left;
    }

    private static Set<String> common(Outcome one, Outcome other) {
        if (one.labels().equals(Outcome.ANY)) {
            return other.labels();
        }
        var common = new TreeSet<>(one.labels());
        common.removeIf(label -> !other.bears(label));
        return common;
    }

    private Outcome operand() {
        if (words.coming().equals("(")) {
            return inBrackets();
        }
        if (words.coming().matches("\\d.*")) {
            var _ = words.next();
            return new Outcome(NUMBER, Set.of());
        }
        var name = name();
        if (SUMS.contains(name)) {
            return sum();
        }
        return words.coming().equals("(") ? call(name) : series();
    }

    private Outcome inBrackets() {
        var inner = words.within("(", ")", () -> operation(0));
        words.require(inner.size() == 1, "one thing stands in brackets");
        return inner.getFirst();
    }

    private Outcome sum() {
        words.skip("by");
        var labels = Set.copyOf(words.within("(", ")", this::name));
        var inner = inBrackets();
        words.require(inner.kind() == SERIES, "only series are summed up");
        words.require(labels.stream().allMatch(inner::bears), "not all there to sum by: " + labels);
        return new Outcome(SERIES, labels);
    }

    private Outcome call(String function) {
        words.require(FUNCTIONS.containsKey(function), "nobody here knows " + function);
        var given = words.within("(", ")", () -> operation(0));
        var kinds = given.stream().map(Outcome::kind).toList();
        words.require(kinds.equals(FUNCTIONS.get(function)), function + " does not take " + kinds);
        return switch (function) {
            case "time" -> new Outcome(NUMBER, Set.of());
            case "histogram_quantile" -> ofBuckets(given.getLast());
            default -> new Outcome(SERIES, given.getFirst().labels());
        };
    }

    private Outcome ofBuckets(Outcome buckets) {
        words.require(buckets.bears("le"), "buckets are told apart by le");
        var labels = new TreeSet<>(buckets.labels());
        labels.remove("le");
        return new Outcome(SERIES, labels);
    }

    private Outcome series() {
        if (words.coming().equals("{")) {
            words.require(!words.within("{", "}", this::matcher).isEmpty(), "no matcher");
        }
        if (words.coming().startsWith("[")) {
            var _ = words.next();
            return new Outcome(SPAN, Outcome.ANY);
        }
        return new Outcome(SERIES, Outcome.ANY);
    }

    private String matcher() {
        var label = name();
        var sign = words.next();
        var value = words.next();
        words.require(Set.of("=", "!=", "=~", "!~").contains(sign), sign + " matches nothing");
        words.require(value.startsWith("\""), value + " is not in quotes");
        if (sign.endsWith("~")) {
            var _ = Pattern.compile(value.substring(1, value.length() - 1));
        }
        return label;
    }

    private String name() {
        var name = words.next();
        words.require(
                name.matches("[a-zA-Z_:].*") && !OF_SETS.contains(name), name + " is no name");
        return name;
    }
}
