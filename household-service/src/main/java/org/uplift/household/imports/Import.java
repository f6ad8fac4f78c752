package org.uplift.household.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.sheets.Format;

/// A file somebody brought in, and how far it has come.
///
/// @param division the area it may touch
/// @param digest SHA-256 of its bytes, in hexadecimal digits
/// @param failure rule that stopped it
/// @param place where in the file that was
/// @param total how much there is to do in this state, 0 while that is not known
/// @param preview as JSON, once it is checked
record Import(
        UUID id,
        String division,
        String maker,
        Format format,
        String digest,
        long bytes,
        State state,
        @Nullable String failure,
        @Nullable String place,
        int attempts,
        long done,
        long total,
        long rows,
        long households,
        @Nullable String preview,
        Instant madeAt,
        Instant changedAt) {

    /// Also when it failed on the way: what was committed by then stays.
    boolean isCommitBegun() {
        return switch (state) {
            case COMMITTING, COMMITTED -> true;
            case FAILED -> preview != null;
            case RECEIVED, CHECKING, READY -> false;
        };
    }

    static Import of(ResultSet row) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("division"),
                row.getString("maker"),
                Format.valueOf(row.getString("format")),
                row.getString("digest"),
                row.getLong("bytes"),
                State.named(row.getString("state")),
                row.getString("failure"),
                row.getString("place"),
                row.getInt("attempts"),
                row.getLong("done"),
                row.getLong("total"),
                row.getLong("rows"),
                row.getLong("households"),
                row.getString("preview"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
