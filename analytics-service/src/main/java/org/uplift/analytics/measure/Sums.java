package org.uplift.analytics.measure;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A vector of whole numbers, one a measure of the [Layout]. Sums add and subtract exactly, in any
/// order: that is why statistics can follow every change and stay what a recount would give.
public final class Sums {

    public static final Sums NONE = new Sums(new long[Layout.SIZE]);

    private static final int LONGEST_STEP_AND_VALUE = 12;

    private final long[] values;
    private volatile byte @Nullable [] packed;

    Sums(long[] values) {
        this.values = values;
    }

    /// The plain counts alone, which is all that most questions want.
    public static Sums ofCounts(long households, long persons, long labourers) {
        return new Sums(new long[] {households, persons, labourers});
    }

    public static Sums total(Iterable<Sums> all) {
        var total = new long[Layout.SIZE];
        for (var sums : all) {
            for (var i = 0; i < sums.values.length; i++) {
                total[i] += sums.values[i];
            }
        }
        return new Sums(total);
    }

    public long of(int measure) {
        return values[measure];
    }

    public Sums plus(Sums other) {
        var sum = values.clone();
        for (var i = 0; i < sum.length; i++) {
            sum[i] += other.values[i];
        }
        return new Sums(sum);
    }

    public Sums minus(Sums other) {
        var difference = values.clone();
        for (var i = 0; i < difference.length; i++) {
            difference[i] -= other.values[i];
        }
        return new Sums(difference);
    }

    public byte[] bytes() {
        return packed().clone();
    }

    /// How many bytes [#write] needs.
    public int room() {
        return packed().length;
    }

    public void write(ByteBuffer bytes) {
        bytes.put(packed());
    }

    /// Once: what a household changes is written for every division it lies in.
    private byte[] packed() {
        var known = packed;
        if (known == null) {
            known = pack();
            packed = known;
        }
        return known;
    }

    /// Only what differs from zero is written: most households touch a few measures of many.
    private byte[] pack() {
        var bytes = ByteBuffer.allocate(LONGEST_STEP_AND_VALUE * values.length + 1);
        var last = -1;
        for (var i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                Varints.put(bytes, i - last);
                Varints.putSigned(bytes, values[i]);
                last = i;
            }
        }
        Varints.put(bytes, 0);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    public static Sums read(ByteBuffer bytes) {
        var values = new long[Layout.SIZE];
        var at = -1;
        for (var step = Varints.get(bytes); step != 0; step = Varints.get(bytes)) {
            at += (int) step;
            values[at] = Varints.readSigned(bytes);
        }
        return new Sums(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums && Arrays.equals(values, sums.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
