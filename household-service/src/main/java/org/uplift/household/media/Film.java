package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Walks over the boxes of an MP4: it is one when they fill it to its end, and among them are a
/// film's head with a picture track, and its content. Notes become free space of the same length,
/// so that nothing else moves.
final class Film {

    private static final int LARGEST_HEAD = 16 << 20;
    private static final int MOST_BOXES = 10_000;
    private static final long SINCE_1904 = 2_082_844_800L;
    private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia");
    private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");
    private static final byte[] FREE = "free".getBytes(ISO_8859_1);

    /// ISO 6709, as cameras write it into a film.
    private static final Pattern PLACE =
            Pattern.compile("([+-]\\d{1,2}(?:\\.\\d{1,9})?)([+-]\\d{1,3}(?:\\.\\d{1,9})?)");

    private final SeekableByteChannel film;
    private final List<Cut> cuts = new ArrayList<>();
    private @Nullable Instant taken;
    private Shot shot = Shot.UNKNOWN;
    private int boxes;
    private int width;
    private int height;
    private boolean hasPicture;
    private boolean hasContent;

    private Film(SeekableByteChannel film) {
        this.film = film;
    }

    static Anatomy anatomy(SeekableByteChannel film) throws IOException {
        try {
            return new Film(film).walk();
        } catch (EOFException | IndexOutOfBoundsException _) {
            throw Flaw.broken(Kind.MP4);
        }
    }

    private Anatomy walk() throws IOException {
        long at = 0;
        while (at < film.size()) {
            at = box(at, film.size());
        }
        if (!hasPicture || !hasContent) {
            throw Flaw.broken(Kind.MP4);
        }
        var known = new Shot(taken, shot.latitude(), shot.longitude());
        return new Anatomy(new Cuts(cuts), 1, known, width, height);
    }

    /// @return where the next one begins
    private long box(long at, long end) throws IOException {
        var head = read(at, 16);
        long size = Integer.toUnsignedLong(head.getInt(0));
        var type = new String(head.array(), 4, 4, ISO_8859_1);
        var body = at + (size == 1 ? 16 : 8);
        var until = at + (size == 1 ? head.getLong(8) : size == 0 ? end - at : size);
        if (until < body || until > end || ++boxes > MOST_BOXES) {
            throw Flaw.broken(Kind.MP4);
        }
        if (NOTES.contains(type)) {
            note(at + 4, body, until);
        } else if (FOLDERS.contains(type)) {
            walk(body, until);
        } else {
            learn(type, body, until);
        }
        return until;
    }

    private void walk(long from, long until) throws IOException {
        if (until - from > LARGEST_HEAD) {
            throw Flaw.broken(Kind.MP4);
        }
        for (long at = from; at < until; ) {
            at = box(at, until);
        }
    }

    private void learn(String type, long body, long until) throws IOException {
        switch (type) {
            case "mdat" -> hasContent |= until > body;
            case "hdlr" -> hasPicture |= "vide".equals(word(read(body, 12).array(), 8));
            case "tkhd" -> measure(read(until - 8, 8));
            case "mvhd" -> taken = time(read(body, 12));
            default -> {}
        }
    }

    private void measure(ByteBuffer sides) {
        width = Math.max(width, sides.getInt(0) >>> 16);
        height = Math.max(height, sides.getInt(4) >>> 16);
    }

    private static @Nullable Instant time(ByteBuffer head) {
        var since1904 = head.get(0) == 1 ? head.getLong(4) : Integer.toUnsignedLong(head.getInt(4));
        var isLikely = since1904 > SINCE_1904 && since1904 < 2 * SINCE_1904 + SINCE_1904 / 2;
        return isLikely ? Instant.ofEpochSecond(since1904 - SINCE_1904) : null;
    }

    private void note(long type, long body, long until) throws IOException {
        var words = read(body, (int) Math.min(until - body, LARGEST_HEAD));
        var text = new String(words.array(), ISO_8859_1);
        var place =
                PLACE.matcher(text).region(Math.max(0, text.indexOf("\u00a9xyz")), text.length());
        if (text.contains("\u00a9xyz") && place.find()) {
            shot = Shot.of(null, number(place.group(1)), number(place.group(2)));
        }
        cuts.add(new Cut(type, until - type, FREE, until - type - FREE.length));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static String word(byte[] bytes, int at) {
        return new String(bytes, at, 4, ISO_8859_1);
    }

    /// Zeros where the film is over before.
    private ByteBuffer read(long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        var _ = film.position(from);
        while (buffer.hasRemaining() && film.read(buffer) >= 0) {}
        if (from + Math.min(length, 8) > film.size()) {
            throw new EOFException();
        }
        return buffer;
    }
}
