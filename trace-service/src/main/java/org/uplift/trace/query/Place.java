package org.uplift.trace.query;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/// Where a page ended: nobody counts the events before it.
///
/// @param left how many events are still to be given out; 0 where nobody set a limit
record Place(Instant time, long seq, int left) {

    private static final Pattern SOME_DAY = Pattern.compile("[1-9]\\d{3}-.*");

    static Place read(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var parts = text.split(" ", 3);
            if (SOME_DAY.matcher(parts[0]).matches()) {
                return new Place(
                        Instant.parse(parts[0]),
                        Long.parseLong(parts[1]),
                        Integer.parseInt(parts[2]));
            }
        } catch (RuntimeException _) {
            // told below
        }
        throw Wrong.parameter("nextPageToken", "is none of ours");
    }

    String token() {
        var text = time + " " + seq + " " + left;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    Timestamp stamp() {
        return Timestamp.from(time);
    }
}
