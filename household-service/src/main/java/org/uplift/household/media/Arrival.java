package org.uplift.household.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.BrokenOff;

/// Bytes on their way in, and whether more are to come.
final class Arrival {

    private static final int GULP = 1 << 16;

    private final InputStream body;
    private final Checksum checksum;
    private final byte[] head;
    private @Nullable BrokenOff end;
    private int told;
    private boolean isOver;

    Arrival(InputStream body, Checksum checksum) throws IOException {
        this.body = body;
        this.checksum = checksum;
        this.head = begin();
    }

    private byte[] begin() throws IOException {
        try {
            var bytes = body.readNBytes(Kind.TELLING);
            isOver = bytes.length < Kind.TELLING;
            return bytes;
        } catch (BrokenOff e) {
            end = e;
            isOver = true;
            return new byte[0];
        }
    }

    /// The first bytes, if as many came as tell what they are.
    byte[] head() {
        return head;
    }

    boolean hasMore() {
        return !isOver || told < head.length;
    }

    /// @return how many bytes came, up to the most or to the end
    long into(OutputStream out, long most) throws IOException {
        var buffer = new byte[GULP];
        long all = 0;
        while (all < most && hasMore()) {
            var read = read(buffer, (int) Math.min(GULP, most - all));
            checksum.count(buffer, 0, read);
            out.write(buffer, 0, read);
            all += read;
        }
        return all;
    }

    private int read(byte[] buffer, int most) throws IOException {
        if (told < head.length) {
            var some = Math.min(most, head.length - told);
            System.arraycopy(head, told, buffer, 0, some);
            told += some;
            return some;
        }
        try {
            var read = body.read(buffer, 0, most);
            isOver = read < 0;
            return Math.max(0, read);
        } catch (BrokenOff e) {
            end = e;
            isOver = true;
            return 0;
        }
    }

    boolean isBroken() {
        return end != null;
    }

    /// @throws BrokenOff when the end is not the one that was meant
    void end() throws BrokenOff {
        if (end != null) {
            throw end;
        }
    }
}
