package org.uplift.household.media;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A stretch of something, as RFC 9110 has it.
///
/// @param length nothing is left of it where it is 0
record ByteRange(long from, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /// @return nothing where all is to be sent: several stretches, other units, nonsense
    static Optional<ByteRange> of(@Nullable String header, long all) {
        var one = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            var last = Math.min(all, Long.parseLong(one.group(2)));
            return Optional.of(new ByteRange(all - last, last));
        }
        var from = Long.parseLong(one.group(1));
        var until = one.group(2).isEmpty() ? all : Long.parseLong(one.group(2)) + 1;
        return until <= from && from < all
                ? Optional.empty()
                : Optional.of(new ByteRange(from, Math.max(0, Math.min(all, until) - from)));
    }

    boolean isSatisfiable() {
        return length > 0;
    }

    /// As an answer says it.
    String of(long all) {
        return "bytes %d-%d/%d".formatted(from, from + length - 1, all);
    }
}
