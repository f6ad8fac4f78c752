package org.uplift.trace.query;

import java.util.List;
import java.util.stream.Collectors;

/// A part of a statement, and what stands for its question marks.
record Condition(String sql, List<Object> values) {

    Condition {
        values = List.copyOf(values);
    }

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    static Condition any(List<Condition> all) {
        return new Condition(
                all.stream().map(Condition::sql).collect(Collectors.joining(" or ", "(", ")")),
                all.stream().flatMap(one -> one.values().stream()).toList());
    }
}
