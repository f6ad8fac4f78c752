package org.uplift.household.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// An object of a bucket, fetched a block at a time and from any place on.
final class S3Channel implements SeekableByteChannel {

    private static final int BLOCK = 1 << 20;

    private final S3Client client;
    private final String bucket;
    private final String key;
    private final long size;
    private byte[] block = {};
    private long start;
    private long position;

    private S3Channel(S3Client client, String bucket, String key, long size) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
        this.size = size;
    }

    static S3Channel open(S3Client client, String bucket, String key) throws IOException {
        try {
            var head = client.headObject(ask -> ask.bucket(bucket).key(key));
            return new S3Channel(client, bucket, key, head.contentLength());
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(key);
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!into.hasRemaining()) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        if (position < start || position >= start + block.length) {
            fetch(position - position % BLOCK);
        }
        var from = (int) (position - start);
        var length = Math.min(into.remaining(), block.length - from);
        into.put(block, from, length);
        position += length;
        return length;
    }

    private void fetch(long from) throws IOException {
        var range = "bytes=%d-%d".formatted(from, Math.min(size, from + BLOCK) - 1);
        try {
            block =
                    client.getObjectAsBytes(ask -> ask.bucket(bucket).key(key).range(range))
                            .asByteArrayUnsafe();
            start = from;
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
        if (position >= start + block.length) {
            throw new StoreAway(new IOException("Less came than was asked for"));
        }
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
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
