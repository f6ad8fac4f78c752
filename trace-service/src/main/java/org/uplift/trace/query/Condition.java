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

    /// Of an event and of what declares it wrong: an index knows the ids of either.
    static Condition ofId(String... ids) {
        return of(
                "(not e.declares_error and e.event_id = any(?)"
                        + " or e.declares_error and e.event_id = any(?))",
                ids,
                ids);
    }

    static Condition any(List<Condition> all) {
        return new Condition(
                all.stream().map(Condition::sql).collect(Collectors.joining(" or ", "(", ")")),
                all.stream().flatMap(one -> one.values().stream()).toList());
    }
}
