package org.uplift.analytics.measure;

import java.nio.ByteBuffer;

/// Whole numbers in as few bytes as they need, seven bits a byte; signed ones zigzag around zero.
public final class Varints {

    private Varints() {}

    public static void put(ByteBuffer bytes, long value) {
        var rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    public static long get(ByteBuffer bytes) {
        var value = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = bytes.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    static void putSigned(ByteBuffer bytes, long value) {
        put(bytes, (value << 1) ^ (value >> 63));
    }

    static long readSigned(ByteBuffer bytes) {
        var value = get(bytes);
        return (value >>> 1) ^ -(value & 1);
    }
}
