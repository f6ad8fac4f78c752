package org.uplift.household.media;

import java.util.HexFormat;

/// A stretch of an original that is not shown.
///
/// @param with what is shown in its place
/// @param zeros how many follow behind it
record Cut(long from, long length, byte[] with, long zeros) {

    private static final byte[] NOTHING = {};

    static Cut out(long from, long until) {
        return new Cut(from, until - from, NOTHING, 0);
    }

    static Cut of(String text) {
        var part = text.split(",", 4);
        return new Cut(
                Long.parseLong(part[0]),
                Long.parseLong(part[1]),
                HexFormat.of().parseHex(part[2]),
                Long.parseLong(part[3]));
    }

    long until() {
        return from + length;
    }

    long shown() {
        return with.length + zeros;
    }

    @Override
    public String toString() {
        return "%d,%d,%s,%d".formatted(from, length, HexFormat.of().formatHex(with), zeros);
    }
}
