package org.uplift.analytics.measure;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A vector of whole numbers, one a measure of the [Layout]. Sums add and subtract exactly, in any
/// order: that is why statistics can follow every change and stay what a recount would give.
public final class Sums {

    public static final Sums NONE = new Sums(new long[Layout.SIZE]);

    private static final int LONGEST_STEP_AND_VALUE = 12;

    /// As many as [#write] may need.
    static final int MOST_BYTES = LONGEST_STEP_AND_VALUE * Layout.SIZE + 1;

    private final long[] values;

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
        var bytes = ByteBuffer.allocate(MOST_BYTES);
        write(bytes);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// Only what differs from zero is written: most households touch a few measures of many.
    public void write(ByteBuffer bytes) {
        var last = -1;
        for (var i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                Varints.put(bytes, i - last);
                Varints.putSigned(bytes, values[i]);
                last = i;
            }
        }
        Varints.put(bytes, 0);
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
