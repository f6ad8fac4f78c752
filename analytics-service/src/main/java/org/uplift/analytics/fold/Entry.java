package org.uplift.analytics.fold;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.Varints;

/// What a household contributes as of a version of its file: what has to be taken away again when
/// the next version comes.
record Entry(long version, Contribution contribution) {

    private static final int LONGEST_VERSION = 10;

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(LONGEST_VERSION + Contribution.MOST_BYTES);
        Varints.put(bytes, version);
        contribution.write(bytes);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    static Entry read(ByteBuffer bytes) {
        return new Entry(Varints.get(bytes), Contribution.read(bytes));
    }
}
