package org.uplift.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.uplift.platform.problem.TooLarge;

/// A body that did not say how long it is, read as far as it may be long.
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws TooLarge {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooLarge(limit);
        }
    }
}
