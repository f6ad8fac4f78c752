package org.uplift.household.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class RationTest {

    private static final long GIB = 1L << 30;
    private static final int HONEST = 14;

    private final Ration ration = new Ration();
    private final byte[] buffer = new byte[1 << 20];

    @Test
    void isEnoughForTheLongestExportReadTwice() throws IOException {
        assertThat(eat(7 * GIB, HONEST) + eat(7 * GIB, HONEST)).isEqualTo(14 * GIB);
    }

    @Test
    void endsForAllPartsTogether() throws IOException {
        assertThat(eat(8 * GIB, HONEST)).isEqualTo(8 * GIB);

        assertThatThrownBy(() -> eat(9 * GIB, HONEST))
                .isInstanceOfSatisfying(
                        Broken.class, e -> assertThat(e.rule()).isEqualTo("zip-bomb"));
    }

    @Test
    void endsWhereFarMoreComesOutThanWentIn() throws IOException {
        assertThat(eat(10 << 20, 1_000)).isEqualTo(10 << 20);

        assertThatThrownBy(() -> eat(20 << 20, 201))
                .isInstanceOfSatisfying(
                        Broken.class, e -> assertThat(e.rule()).isEqualTo("zip-bomb"));
    }

    /// @param ratio of what comes out to what went in
    private long eat(long length, int ratio) throws IOException {
        var eaten = 0L;
        try (var part = ration.of(new Nothing(length), length / ratio, "part")) {
            for (var read = part.read(buffer); read > 0; read = part.read(buffer)) {
                eaten += read;
            }
        }
        return eaten;
    }

    /// So many bytes that nobody writes.
    private static final class Nothing extends InputStream {

        private long left;

        Nothing(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left == 0) {
                return -1;
            }
            var count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }
}
