package org.uplift.trace.query;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;

/// Where a page ended: nobody counts the events before it.
record Place(Instant time, long seq) {

    static Place read(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var parts = text.split(" ", 2);
            return new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (RuntimeException _) {
            throw Wrong.parameter("nextPageToken", "is none of ours");
        }
    }

    String token() {
        var text = time + " " + seq;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    Timestamp stamp() {
        return Timestamp.from(time);
    }
}
