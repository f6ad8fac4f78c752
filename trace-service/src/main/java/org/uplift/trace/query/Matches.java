package org.uplift.trace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.gs1.EpcPattern;
import org.uplift.trace.gs1.Unit;

/// The parameters that ask what events are about, and how much of it.
final class Matches {

    private static final String ABOUT =
            "e.seq in (select t.event from epcis_thing t where t.role = any(?) and %s)";
    private static final Pattern QUANTITY =
            Pattern.compile("(?<compare>EQ|GT|GE|LT|LE)_quantity(_(?<unit>[A-Z0-9]{2,4}))?");
    private static final double HAIR = 1e-9;

    private static final Map<String, List<String>> SINGLE =
            Map.of(
                    "MATCH_epc", List.of("epc", "child"),
                    "MATCH_parentID", List.of("parent"),
                    "MATCH_inputEPC", List.of("input"),
                    "MATCH_outputEPC", List.of("output"),
                    "MATCH_anyEPC", List.of("epc", "child", "parent", "input", "output"));
    private static final Map<String, List<String>> KINDS =
            Map.of(
                    "MATCH_epcClass", List.of("epc", "child"),
                    "MATCH_inputEPCClass", List.of("input"),
                    "MATCH_outputEPCClass", List.of("output"),
                    "MATCH_anyEPCClass", List.of("epc", "child", "input", "output"));

    private Matches() {}

    static Optional<Condition> condition(Values values) {
        var single = SINGLE.get(values.name());
        if (single != null) {
            return Optional.of(about(values, single, false));
        }
        var kinds = KINDS.get(values.name());
        return kinds != null ? Optional.of(about(values, kinds, true)) : quantity(values);
    }

    private static Condition about(Values values, List<String> roles, boolean isKind) {
        var parts = new ArrayList<Condition>();
        var exact = new ArrayList<String>();
        for (var text : values.all()) {
            var pattern = EpcPattern.of(text, isKind);
            if (pattern.isPresent()) {
                parts.add(like(pattern.get()));
            } else {
                exact.add(values.identifier(text));
            }
        }
        if (!exact.isEmpty()) {
            parts.add(Condition.of("t.uri = any(?)", (Object) exact.toArray(String[]::new)));
        }
        var any = Condition.any(parts);
        var all = new ArrayList<Object>();
        all.add(roles.toArray(String[]::new));
        all.addAll(any.values());
        var kind = isKind ? "t.is_kind and " : "not t.is_kind and ";
        return new Condition(ABOUT.formatted(kind + any.sql()), all);
    }

    /// The index finds what begins alike.
    private static Condition like(EpcPattern pattern) {
        return Condition.of(
                "(t.uri >= ? and t.uri < ? and t.uri like ?)",
                pattern.start(),
                pattern.end(),
                pattern.like());
    }

    private static Optional<Condition> quantity(Values values) {
        var name = QUANTITY.matcher(values.name());
        if (!name.matches()) {
            return Optional.empty();
        }
        var compare = Compare.valueOf(name.group("compare"));
        var code = name.group("unit");
        var unit = Unit.of(code == null ? "" : code);
        var column = code == null ? "t.quantity" : "t.dimension = ? and t.amount";
        var any =
                values.texts().stream()
                        .map(text -> new Values(values.name(), List.of(text), values.context()))
                        .map(Values::number)
                        .map(it -> measured(column, compare, unit.inSi(it), code, unit))
                        .toList();
        var sum = Condition.any(any);
        return Optional.of(
                new Condition(
                        "e.seq in (select t.event from epcis_thing t where t.is_kind and "
                                + sum.sql()
                                + ")",
                        sum.values()));
    }

    private static Condition measured(
            String column, Compare compare, double number, @Nullable String code, Unit unit) {
        var hair = Math.abs(number) * HAIR;
        var values = new ArrayList<Object>();
        if (code != null) {
            values.add(unit.dimension());
        }
        if (compare == Compare.EQ) {
            values.addAll(List.of(number - hair, number + hair));
            return new Condition("(" + column + " between ? and ?)", values);
        }
        values.add(number);
        return new Condition("(" + column + " " + compare.sign() + " ?)", values);
    }
}
