package org.uplift.trace.query;

import java.util.Arrays;
import java.util.List;

/// Conditions on what events say beside their plain fields.
final class Fields {

    private static final String SAYS =
            "e.seq in (select f.event from epcis_field f where f.name = ? and %s)";
    private static final double HAIR = 1e-9;
    private static final int LONGEST = 400;

    private Fields() {}

    static Condition exists(String name) {
        return Condition.of(
                "e.seq in (select f.event from epcis_field f where f.name = ?)", cut(name));
    }

    static Condition says(String name, String[] values) {
        var cut = Arrays.stream(values).map(Fields::cut).toArray(String[]::new);
        return Condition.of(SAYS.formatted("f.value = any(?)"), cut(name), (Object) cut);
    }

    static Condition number(String name, Compare compare, double number) {
        var hair = Math.abs(number) * HAIR + Double.MIN_NORMAL;
        return switch (compare) {
            case EQ -> between(name, number - hair, number + hair);
            case GE -> number(name, ">=", number - hair);
            case LE -> number(name, "<=", number + hair);
            case GT -> number(name, ">", number + hair);
            case LT -> number(name, "<", number - hair);
        };
    }

    private static Condition between(String name, double from, double until) {
        return Condition.of(SAYS.formatted("f.number between ? and ?"), cut(name), from, until);
    }

    private static Condition number(String name, String sign, double number) {
        return Condition.of(SAYS.formatted("f.number " + sign + " ?"), cut(name), number);
    }

    static Condition time(String name, Compare compare, Values values) {
        return Condition.of(
                SAYS.formatted("f.at " + compare.sign() + " ?"), cut(name), values.time());
    }

    /// A number, a time or a text, whichever the value is.
    static Condition said(String name, Compare compare, Values values) {
        if (compare == Compare.EQ) {
            var text = says(name, values.loose());
            return values.texts().size() == 1 && values.isNumber()
                    ? Condition.any(List.of(text, number(name, compare, values.number())))
                    : text;
        }
        return values.isNumber()
                ? number(name, compare, values.number())
                : time(name, compare, values);
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
