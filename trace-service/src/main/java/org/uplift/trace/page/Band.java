package org.uplift.trace.page;

import java.util.List;

/// Money as buyers see it: between two round sums, never the sum itself.
final class Band {

    private static final List<Long> YUAN = List.of(1_000L, 5_000L, 10_000L, 20_000L, 50_000L);
    private static final long FEN = 100;

    private Band() {}

    static String of(long fen, Words words) {
        if (fen < YUAN.getFirst() * FEN) {
            return words.say("band.under", YUAN.getFirst());
        }
        for (var i = 1; i < YUAN.size(); i++) {
            if (fen < YUAN.get(i) * FEN) {
                return words.say("band", YUAN.get(i - 1), YUAN.get(i));
            }
        }
        return words.say("band.over", YUAN.getLast());
    }
}
