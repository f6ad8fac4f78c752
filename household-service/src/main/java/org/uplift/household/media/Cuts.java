package org.uplift.household.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is left out of an original when it is shown: it is kept once, and shown without what the
/// camera wrote into it.
///
/// @param cuts first to last, none within another
record Cuts(List<Cut> cuts) {

    private static final int GULP = 1 << 16;

    Cuts {
        cuts = List.copyOf(cuts);
    }

    static Cuts of(String text) {
        return new Cuts(Stream.of(text.split(";")).filter(t -> !t.isEmpty()).map(Cut::of).toList());
    }

    /// @param length of the original
    long shown(long length) {
        return length + cuts.stream().mapToLong(cut -> cut.shown() - cut.length()).sum();
    }

    /// Writes `length` bytes of what is shown, from a place on.
    void write(SeekableByteChannel original, long from, long length, OutputStream out)
            throws IOException {
        var window = new Window(original, from, from + length, out);
        long read = 0;
        for (var cut : cuts) {
            window.copy(read, cut.from() - read);
            window.say(cut.with());
            window.zeros(cut.zeros());
            read = cut.until();
        }
        window.copy(read, original.size() - read);
    }

    @Override
    public String toString() {
        return cuts.stream().map(Cut::toString).collect(Collectors.joining(";"));
    }

    /// Lets through what lies in it of all that passes.
    private static final class Window {

        private final SeekableByteChannel original;
        private final long from;
        private final long until;
        private final OutputStream out;
        private long passed;

        Window(SeekableByteChannel original, long from, long until, OutputStream out) {
            this.original = original;
            this.from = from;
            this.until = until;
            this.out = out;
        }

        void copy(long start, long length) throws IOException {
            var skip = skipped(length);
            var left = visible(length);
            if (left > 0) {
                var _ = original.position(start + skip);
            }
            var buffer = new byte[(int) Math.min(GULP, left)];
            while (left > 0) {
                var read = original.read(ByteBuffer.wrap(buffer, 0, (int) Math.min(GULP, left)));
                if (read < 0) {
                    throw new EOFException();
                }
                out.write(buffer, 0, read);
                left -= read;
            }
            passed += length;
        }

        void say(byte[] bytes) throws IOException {
            out.write(bytes, (int) skipped(bytes.length), (int) visible(bytes.length));
            passed += bytes.length;
        }

        void zeros(long count) throws IOException {
            for (var left = visible(count); left > 0; left--) {
                out.write(0);
            }
            passed += count;
        }

        private long skipped(long length) {
            return Math.clamp(from - passed, 0, length);
        }

        private long visible(long length) {
            return Math.max(0, Math.clamp(until - passed, 0, length) - skipped(length));
        }
    }
}
