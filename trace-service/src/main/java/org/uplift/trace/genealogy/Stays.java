package org.uplift.trace.genealogy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a thing was in another, from all that is said of the two, in whatever order it came.
///
/// ```
///            ADD                       OBSERVE: it stays
///   out ───────────────────▶ in ◀────────────────────┐
///    │  ◀───────────────────  │ ─────────────────────┘
///    │    DELETE of the rest
///    └── OBSERVE: it was in for that moment
/// ```
final class Stays {

    private static final Comparator<Mark> IN_TIME =
            comparingLong(Mark::at)
                    .thenComparing(comparing(Mark::turn))
                    .thenComparingLong(Mark::event);

    private final Pair pair;
    private final List<Edge> edges = new ArrayList<>();
    private @Nullable Mark begun;
    private @Nullable BigDecimal put;
    private @Nullable BigDecimal left;

    private Stays(Pair pair) {
        this.pair = pair;
    }

    static List<Edge> of(Pair pair, Collection<Mark> marks) {
        var stays = new Stays(pair);
        marks.stream().sorted(IN_TIME).forEach(stays::take);
        stays.end(Long.MAX_VALUE);
        return stays.edges;
    }

    private void take(Mark mark) {
        switch (mark.turn()) {
            case ADD -> putIn(mark);
            case DELETE -> takeOut(mark);
            case OBSERVE -> {
                if (begun == null) {
                    edges.add(edge(mark, Window.moment(mark.at()), mark.amount()));
                }
            }
        }
    }

    private void putIn(Mark mark) {
        var isMore = begun != null && isSame(begun, mark);
        put = begun == null ? mark.amount() : isMore ? sum(put, mark.amount()) : null;
        left = begun == null ? mark.amount() : isMore ? sum(left, mark.amount()) : null;
        begun = begun == null ? mark : begun;
    }

    /// Less than what is left leaves the rest in.
    private void takeOut(Mark mark) {
        if (begun == null) {
            return;
        }
        var amount = mark.amount();
        if (left != null && amount != null && isSame(begun, mark) && left.compareTo(amount) > 0) {
            left = left.subtract(amount);
        } else {
            end(mark.at());
        }
    }

    private void end(long at) {
        if (begun != null) {
            edges.add(edge(begun, new Window(begun.at(), at), put));
            begun = null;
        }
    }

    private Edge edge(Mark mark, Window window, @Nullable BigDecimal amount) {
        return new Edge(
                pair.child(),
                pair.parent(),
                pair.bond(),
                window,
                amount,
                amount == null ? null : mark.unit(),
                mark.event(),
                mark.division());
    }

    private static boolean isSame(Mark one, Mark other) {
        return one.unit() != null && one.unit().equals(other.unit());
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
