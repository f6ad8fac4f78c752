package org.uplift.household.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// How much may come out of one archive: in all, and for what went in.
final class Ration {

    private static final long MOST_BYTES = 16L << 30;
    private static final long ALWAYS_FINE = 10L << 20;
    private static final long MOST_RATIO = 200;

    private long eaten;

    /// @param packed how long the part is in the archive
    InputStream of(InputStream part, long packed, String name) {
        return new FilterInputStream(part) {
            private long out;

            @Override
            public int read() throws IOException {
                var one = super.read();
                weigh(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                var count = super.read(into, from, length);
                weigh(Math.max(0, count));
                return count;
            }

            private void weigh(int count) {
                out += count;
                eaten += count;
                if (eaten > MOST_BYTES || (out > ALWAYS_FINE && out > MOST_RATIO * packed)) {
                    throw new Broken("zip-bomb", name);
                }
            }
        };
    }
}
