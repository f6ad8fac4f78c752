package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;

/// A film of nothing, in the boxes of an MP4.
final class Reel {

    static final String PLACE = "+32.9536+116.5583/";

    /// 2019-05-01T08:30:00Z in seconds since 1904.
    private static final int TAKEN = (int) (1_556_699_400L + 2_082_844_800L);

    private Reel() {}

    static byte[] of(long seed, int content) {
        var bytes = new byte[content];
        new Random(seed).nextBytes(bytes);
        return all(
                box("ftyp", "isom\0\0\0\0isom".getBytes(ISO_8859_1)),
                head("vide"),
                box("mdat", bytes));
    }

    static byte[] ofSoundAlone() {
        return all(
                box("ftyp", "isom\0\0\0\0isom".getBytes(ISO_8859_1)),
                head("soun"),
                box("mdat", new byte[9]));
    }

    private static byte[] head(String handler) {
        var mvhd = ByteBuffer.allocate(100).putInt(0).putInt(TAKEN).array();
        var tkhd = ByteBuffer.allocate(84).position(76).putInt(640 << 16).putInt(360 << 16);
        var hdlr = ("\0\0\0\0\0\0\0\0" + handler + "\0".repeat(13)).getBytes(ISO_8859_1);
        var place = ("\0" + (char) PLACE.length() + "\u0015\u00c7" + PLACE).getBytes(ISO_8859_1);
        return box(
                "moov",
                all(
                        box("mvhd", mvhd),
                        box("trak", all(box("tkhd", tkhd.array()), box("mdia", box("hdlr", hdlr)))),
                        box("udta", box("\u00a9xyz", place))));
    }

    static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .array();
    }

    static byte[] all(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
