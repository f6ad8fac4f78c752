package org.uplift.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.uplift.platform.problem.BrokenOff;
import org.uplift.platform.problem.TooLarge;

/// A body that did not say how long it is, read as far as it may be long.
final class LimitedBody extends FilterInputStream {

    private static final int GULP = 8 * 1024;

    private final long limit;
    private long left;
    private boolean isOver;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = receive(buffer, offset, length);
        isOver = read < 0;
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooLarge(limit);
        }
        return read;
    }

    private int receive(byte[] buffer, int offset, int length) throws BrokenOff {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException e) {
            isOver = true;
            throw new BrokenOff(e);
        }
    }

    /// What nobody read has to be taken off the connection, for behind it comes the next request;
    /// the server would do so without an end.
    @Override
    public void close() throws IOException {
        var rest = new byte[GULP];
        while (!isOver && left >= 0) {
            var _ = read(rest, 0, GULP);
        }
    }
}
