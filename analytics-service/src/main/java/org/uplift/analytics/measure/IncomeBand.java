package org.uplift.analytics.measure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A span of yearly incomes per head, from `fromFen` to below `untilFen`; the first and the last
/// are open to the outside.
public record IncomeBand(int index, @Nullable Long fromFen, @Nullable Long untilFen) {

    private static final long[] EDGES =
            LongStream.of(0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20).map(k -> k * 100_000).toArray();

    public static final List<IncomeBand> ALL =
            IntStream.rangeClosed(0, EDGES.length).mapToObj(IncomeBand::at).toList();

    private static IncomeBand at(int index) {
        return new IncomeBand(
                index,
                index == 0 ? null : Long.valueOf(EDGES[index - 1]),
                index == EDGES.length ? null : Long.valueOf(EDGES[index]));
    }

    static IncomeBand of(long incomeFen) {
        var index = 0;
        while (index < EDGES.length && EDGES[index] <= incomeFen) {
            index++;
        }
        return ALL.get(index);
    }
}
