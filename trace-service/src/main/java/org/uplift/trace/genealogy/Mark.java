package org.uplift.trace.genealogy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.copy.TableRows;

/// What an event says of a thing and what holds it: at that moment it was put in, was seen there,
/// or was taken out.
///
/// @param pair without a child where everything was taken out
/// @param amount that was put in or taken out, where it is known
record Mark(
        Pair pair,
        long at,
        Turn turn,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        long event,
        String division) {

    static final TableRows TABLE =
            new TableRows(
                    "kin_mark",
                    List.of(
                            "parent",
                            "child",
                            "bond",
                            "at",
                            "turn",
                            "amount",
                            "unit",
                            "event",
                            "division"));

    List<@Nullable Object> row() {
        return Arrays.asList(
                pair.parent(),
                pair.child(),
                pair.bond().word(),
                at,
                turn.name(),
                amount == null ? null : amount.toPlainString(),
                unit,
                event,
                division);
    }

    /// The same event says it in parts.
    Mark plus(Mark other) {
        var isSame = unit != null && unit.equals(other.unit);
        var sum =
                isSame && amount != null && other.amount != null ? amount.add(other.amount) : null;
        return new Mark(pair, at, turn, sum, sum == null ? null : unit, event, division);
    }

    /// What is meant at one moment, in this order: first out, then in.
    enum Turn {
        DELETE,
        ADD,
        OBSERVE
    }
}
