package org.uplift.household.media;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// Bytes to be read from any place on.
final class InMemory implements SeekableByteChannel {

    private final byte[] bytes;
    private long position;

    InMemory(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer into) {
        var most = (int) Math.min(into.remaining(), bytes.length - position);
        if (most <= 0) {
            return into.hasRemaining() ? -1 : 0;
        }
        into.put(bytes, (int) position, most);
        position += most;
        return most;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long place) {
        position = place;
        return this;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
