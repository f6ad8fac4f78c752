package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;

/// The few things of a camera's notes that are evidence: which way up, when, where. Notes that make
/// no sense are no notes.
final class Exif {

    private static final int TURNED = 0x112;
    private static final int CAMERA = 0x8769;
    private static final int GPS = 0x8825;
    private static final int TAKEN = 0x9003;
    private static final int ZONE = 0x9011;
    private static final int MOST_FIELDS = 512;
    private static final int LONGEST = 64;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    private final ByteBuffer tiff;

    /// Where the entry of a field stands, in its directory.
    private final Map<Integer, Integer> main;

    private final Map<Integer, Integer> camera;
    private final Map<Integer, Integer> gps;

    /// @param notes from their byte order on
    Exif(byte[] notes) {
        tiff = ByteBuffer.wrap(notes);
        main = directory(() -> order() ? tiff.getInt(4) : 0);
        camera = directory(() -> number(CAMERA));
        gps = directory(() -> number(GPS));
    }

    /// 1 to 8; 1 where nobody says.
    int turned() {
        var place = main.get(TURNED);
        var turned = place == null ? 1 : Short.toUnsignedInt(tiff.getShort(place + 8));
        return turned >= 1 && turned <= 8 ? turned : 1;
    }

    Shot shot() {
        var latitude = degrees(1, 2, "S");
        var longitude = degrees(3, 4, "W");
        return Double.isFinite(latitude) && Double.isFinite(longitude)
                ? Shot.of(taken(), latitude, longitude)
                : new Shot(taken(), null, null);
    }

    private @Nullable Instant taken() {
        try {
            var at = LocalDateTime.parse(text(camera, TAKEN), WRITTEN);
            var zone = text(camera, ZONE);
            ZoneId where = zone.isEmpty() ? Time.HERE : ZoneOffset.of(zone);
            return at.atZone(where).toInstant();
        } catch (DateTimeException | IndexOutOfBoundsException _) {
            return null;
        }
    }

    /// Degrees, minutes and seconds, each as a fraction.
    private double degrees(int side, int value, String negative) {
        var place = gps.get(value);
        if (place == null) {
            return Double.NaN;
        }
        try {
            var at = tiff.getInt(place + 8);
            var degrees = fraction(at) + fraction(at + 8) / 60 + fraction(at + 16) / 3600;
            return text(gps, side).equals(negative) ? -degrees : degrees;
        } catch (IndexOutOfBoundsException _) {
            return Double.NaN;
        }
    }

    private double fraction(int at) {
        var over = Integer.toUnsignedLong(tiff.getInt(at));
        return (double) over / Integer.toUnsignedLong(tiff.getInt(at + 4));
    }

    private int number(int tag) {
        var place = main.get(tag);
        return place == null ? 0 : tiff.getInt(place + 8);
    }

    private String text(Map<Integer, Integer> fields, int tag) {
        var place = fields.get(tag);
        if (place == null) {
            return "";
        }
        var length = Math.clamp(tiff.getInt(place + 4), 0, LONGEST);
        var bytes = new byte[length];
        var _ = tiff.get(length > 4 ? tiff.getInt(place + 8) : place + 8, bytes);
        return new String(bytes, US_ASCII).replace("\0", "").strip();
    }

    private boolean order() {
        var sign = tiff.getShort(0);
        var _ = tiff.order(sign == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return (sign == 0x4949 || sign == 0x4d4d) && tiff.getShort(2) == 42;
    }

    private interface Start {
        int at();
    }

    private Map<Integer, Integer> directory(Start start) {
        var fields = new HashMap<Integer, Integer>();
        try {
            var at = start.at();
            var count = at <= 0 ? 0 : Short.toUnsignedInt(tiff.getShort(at));
            for (int i = 0; i < Math.min(count, MOST_FIELDS); i++) {
                var entry = at + 2 + 12 * i;
                var _ = tiff.getInt(entry + 8);
                var _ = fields.putIfAbsent(Short.toUnsignedInt(tiff.getShort(entry)), entry);
            }
        } catch (IndexOutOfBoundsException _) {
            return fields;
        }
        return fields;
    }
}
