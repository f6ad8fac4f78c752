package org.uplift.analytics.measure;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Sums and how many changes were folded into them. The number of folds only grows: of two tallies
/// of the same key the one with more folds is the newer.
public record Tally(long folds, Sums sums) {

    public static final Tally NONE = new Tally(0, Sums.NONE);

    private static final int LONGEST_COUNT = 10;

    public Tally plus(Tally change) {
        return new Tally(folds + change.folds, sums.plus(change.sums));
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(LONGEST_COUNT + Sums.MOST_BYTES);
        Varints.put(bytes, folds);
        sums.write(bytes);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    public static Tally read(ByteBuffer bytes) {
        return new Tally(Varints.get(bytes), Sums.read(bytes));
    }
}
