package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Walks over the segments of a JPEG, to its very end: whatever a camera or somebody else wrote
/// between and behind what makes the picture is not shown.
///
/// ```
/// FFD8 (FF marker length …)* FFDA length … entropy-coded bytes (FF marker …)* FFD9
/// ```
final class Jpeg {

    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int MOST_SEGMENTS = 2_000;
    private static final String NOTES = "Exif\0\0";
    private static final String UPRIGHT =
            "ffe100224578696600004d4d002a00000008000101120003000000010001000000000000";

    private final byte[] bytes;
    private final List<Cut> cuts = new ArrayList<>();
    private @Nullable Exif exif;
    private int at = 2;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
    }

    static Anatomy anatomy(byte[] bytes) {
        try {
            return new Jpeg(bytes).walk();
        } catch (IndexOutOfBoundsException _) {
            throw Flaw.broken(Kind.JPEG);
        }
    }

    private Anatomy walk() {
        var segments = 0;
        for (int marker = marker(); marker != END; marker = marker()) {
            var from = at - 2;
            var until =
                    at + (Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]));
            if (until <= at + 1 || segments++ > MOST_SEGMENTS) {
                throw Flaw.broken(Kind.JPEG);
            }
            if (isNote(marker)) {
                note(from, until);
            }
            at = marker == SCAN ? behindScan(until) : until;
        }
        if (at < bytes.length) {
            cuts.add(Cut.out(at, bytes.length));
        }
        var notes = exif == null ? new Exif(new byte[0]) : exif;
        return new Anatomy(new Cuts(cuts), notes.turned(), notes.shot(), 0, 0);
    }

    private int marker() {
        if (bytes[at] != -1) {
            throw Flaw.broken(Kind.JPEG);
        }
        while (bytes[at] == -1) {
            at++;
        }
        return Byte.toUnsignedInt(bytes[at++]);
    }

    /// Up to the next marker that is none within a scan.
    private int behindScan(int start) {
        int i = start;
        while (bytes[i] != -1 || isWithinScan(Byte.toUnsignedInt(bytes[i + 1]))) {
            i++;
        }
        return i;
    }

    private static boolean isWithinScan(int marker) {
        return marker == 0 || (marker >= 0xd0 && marker <= 0xd7) || marker == 0xff;
    }

    /// All applications' segments but JFIF, colour profiles and how colours were turned round.
    private boolean isNote(int marker) {
        return marker == COMMENT
                || (marker > 0xe0 && marker <= 0xef && marker != 0xee && !isProfile(marker));
    }

    private boolean isProfile(int marker) {
        return marker == 0xe2 && isAt(at + 2, "ICC_PROFILE\0");
    }

    private boolean isAt(int start, String sign) {
        var text = sign.getBytes(ISO_8859_1);
        return start + text.length <= bytes.length
                && Arrays.equals(bytes, start, start + text.length, text, 0, text.length);
    }

    /// Which way up is the one note that is shown: without it the picture would lie on its side.
    private void note(int from, int until) {
        if (!isAt(at + 2, NOTES)) {
            cuts.add(Cut.out(from, until));
            return;
        }
        var notes = new Exif(Arrays.copyOfRange(bytes, at + 2 + NOTES.length(), until));
        exif = exif == null ? notes : exif;
        cuts.add(new Cut(from, until - (long) from, turn(notes.turned()), 0));
    }

    private static byte[] turn(int turned) {
        if (turned == 1) {
            return new byte[0];
        }
        var segment = HexFormat.of().parseHex(UPRIGHT);
        segment[29] = (byte) turned;
        return segment;
    }
}
