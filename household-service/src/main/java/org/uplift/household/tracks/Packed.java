package org.uplift.household.tracks;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;

/// A track as bytes: of each fix the difference from the one before, in as few bytes as it takes;
/// of its time the difference between the differences, since phones keep a beat. Nothing is lost.
final class Packed {

    private static final Fix BEFORE = new Fix(0, 0, 0, 0, 0, 0, false);
    private static final int MOST_BYTES_A_NUMBER = 10;

    private Packed() {}

    static byte[] pack(Track track) {
        var bytes = new ByteArrayOutputStream(16 + track.size() * 10);
        write(bytes, track.size());
        var last = BEFORE;
        var beat = 0L;
        for (var i = 0; i < track.size(); i++) {
            var fix = track.fixes().get(i);
            var step = fix.at() - last.at();
            writeSigned(bytes, step - beat);
            writeSigned(bytes, (long) fix.latitude() - last.latitude());
            writeSigned(bytes, (long) fix.longitude() - last.longitude());
            var accuracy = folded((long) fix.accuracy() - last.accuracy());
            write(bytes, accuracy << 1 | (fix.isMock() ? 1 : 0));
            writeSigned(bytes, (long) fix.altitude() - last.altitude());
            writeSigned(bytes, (long) fix.speed() - last.speed());
            beat = i == 0 ? 0 : step;
            last = fix;
        }
        return bytes.toByteArray();
    }

    static Track unpack(byte[] packed) {
        var bytes = ByteBuffer.wrap(packed);
        var size = read(bytes);
        if (size < 0 || size > bytes.remaining()) {
            throw new IllegalArgumentException("Not a packed track");
        }
        var fixes = new ArrayList<Fix>((int) size);
        var last = BEFORE;
        var beat = 0L;
        for (var i = 0; i < size; i++) {
            var step = beat + readSigned(bytes);
            var latitude = last.latitude() + readSigned(bytes);
            var longitude = last.longitude() + readSigned(bytes);
            var accuracy = read(bytes);
            var fix =
                    new Fix(
                            last.at() + step,
                            (int) latitude,
                            (int) longitude,
                            (int) (last.accuracy() + unfolded(accuracy >>> 1)),
                            (int) (last.altitude() + readSigned(bytes)),
                            (int) (last.speed() + readSigned(bytes)),
                            (accuracy & 1) == 1);
            beat = i == 0 ? 0 : step;
            last = fix;
            fixes.add(fix);
        }
        return new Track(fixes);
    }

    private static void writeSigned(ByteArrayOutputStream bytes, long number) {
        write(bytes, folded(number));
    }

    private static long readSigned(ByteBuffer bytes) {
        return unfolded(read(bytes));
    }

    /// Small numbers of either sign become small ones without.
    private static long folded(long number) {
        return number << 1 ^ number >> 63;
    }

    private static long unfolded(long folded) {
        return folded >>> 1 ^ -(folded & 1);
    }

    private static void write(ByteArrayOutputStream bytes, long number) {
        var rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    private static long read(ByteBuffer bytes) {
        var number = 0L;
        for (var i = 0; i < MOST_BYTES_A_NUMBER && bytes.hasRemaining(); i++) {
            var next = bytes.get();
            number |= (long) (next & 0x7F) << (7 * i);
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("Not a packed track");
    }
}
