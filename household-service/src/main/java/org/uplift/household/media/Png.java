package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;

/// Walks over the chunks of a PNG. Shown are those without which there is no picture, and a few
/// that say how its colours are meant.
final class Png {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int MOST_CHUNKS = 100_000;
    private static final Set<String> COLOURS = Set.of("tRNS", "gAMA", "cHRM", "sRGB", "pHYs");

    private Png() {}

    static Anatomy anatomy(byte[] bytes) {
        try {
            return walk(bytes);
        } catch (IndexOutOfBoundsException _) {
            throw Flaw.broken(Kind.PNG);
        }
    }

    private static Anatomy walk(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var cuts = new ArrayList<Cut>();
        var exif = new Exif(new byte[0]);
        int at = SIGNATURE;
        var type = "";
        for (int chunk = 0; !type.equals("IEND"); chunk++) {
            var length = buffer.getInt(at);
            var until = (long) at + AROUND + length;
            if (length < 0 || until > bytes.length || chunk > MOST_CHUNKS) {
                throw Flaw.broken(Kind.PNG);
            }
            type = new String(bytes, at + 4, 4, ISO_8859_1);
            if (type.equals("eXIf")) {
                exif = new Exif(Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
            }
            if (!isShown(type)) {
                cut(cuts, at, until);
            }
            at = (int) until;
        }
        cut(cuts, at, bytes.length);
        return new Anatomy(new Cuts(cuts), exif.turned(), exif.shot(), 0, 0);
    }

    private static boolean isShown(String type) {
        return Character.isUpperCase(type.charAt(0)) || COLOURS.contains(type);
    }

    private static void cut(ArrayList<Cut> cuts, long from, long until) {
        if (from == until) {
            return;
        }
        if (!cuts.isEmpty() && cuts.getLast().until() == from) {
            cuts.add(Cut.out(cuts.removeLast().from(), until));
        } else {
            cuts.add(Cut.out(from, until));
        }
    }
}
