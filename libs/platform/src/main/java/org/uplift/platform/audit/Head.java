package org.uplift.platform.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// How far a chain of seals goes, and the hash that all of it comes to.
record Head(long sequence, byte[] hash) {

    static final Head BEGINNING = new Head(0, new byte[32]);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

    static Optional<Head> of(String text) {
        var shape = TEXT.matcher(text);
        return shape.matches()
                ? Optional.of(
                        new Head(
                                Long.parseLong(shape.group(1)),
                                HexFormat.of().parseHex(shape.group(2))))
                : Optional.empty();
    }

    /// With the next entry.
    Head then(Content entry) {
        return new Head(sequence + 1, entry.hash(hash));
    }

    boolean hasHash(byte[] other) {
        return Arrays.equals(hash, other);
    }

    @Override
    public String toString() {
        return sequence + "-" + HexFormat.of().formatHex(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && sequence == head.sequence && head.hasHash(hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
