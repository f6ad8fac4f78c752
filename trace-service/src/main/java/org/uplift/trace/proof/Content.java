package org.uplift.trace.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.uplift.trace.capture.Stored;

/// What of an event is sealed.
///
/// @param text the prefixes it uses and the event as it came, a line each
record Content(long seq, Instant recordTime, String eventId, String text) {

    static final String COLUMNS = "e.seq, e.record_time, e.event_id, e.context, e.body";

    /// An event and what declares it wrong: an index knows the ids of either.
    static final String OF_ID =
            "(not e.declares_error and e.event_id = ? or e.declares_error and e.event_id = ?)";

    static Content of(ResultSet row) throws SQLException {
        return new Content(
                row.getLong("seq"),
                row.getTimestamp("record_time").toInstant(),
                row.getString("event_id"),
                row.getString("context") + "\n" + row.getString("body"));
    }

    static Content of(Stored event) {
        return new Content(
                event.seq(),
                event.recordedAt(),
                event.eventId(),
                event.prefixes() + "\n" + event.body());
    }

    String contentHash() {
        return Hash.hex(Hash.of(text.getBytes(UTF_8)));
    }

    /// Four lines: number, time of record, id, and the hash of the text.
    byte[] leaf() {
        return Hash.leaf(
                "%d\n%s\n%s\n%s"
                        .formatted(seq, recordTime, eventId, contentHash())
                        .getBytes(UTF_8));
    }
}
