package org.uplift.trace.genealogy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.copy.TableRows;

/// One thing goes on in another for a while.
///
/// @param src a thing, or a transformation
/// @param dst what it goes on in
/// @param unit of the amount: `KGM`, or empty for pieces; nothing where the amount is not known
/// @param event that says so
record Edge(
        String src,
        String dst,
        Bond bond,
        Window window,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        long event,
        String division) {

    static final TableRows TABLE =
            new TableRows(
                    "edge",
                    List.of(
                            "src",
                            "dst",
                            "bond",
                            "since",
                            "until",
                            "amount",
                            "unit",
                            "event",
                            "division"));

    List<@Nullable Object> row() {
        return Arrays.asList(
                src,
                dst,
                bond.word(),
                window.since(),
                window.until(),
                amount == null ? null : amount.toPlainString(),
                unit,
                event,
                division);
    }

    /// The same event says it in parts.
    Edge plus(Edge other) {
        var isSame = unit != null && unit.equals(other.unit);
        var sum =
                isSame && amount != null && other.amount != null ? amount.add(other.amount) : null;
        return new Edge(src, dst, bond, window, sum, sum == null ? null : unit, event, division);
    }
}
