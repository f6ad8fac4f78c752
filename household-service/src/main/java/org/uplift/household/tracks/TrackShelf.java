package org.uplift.household.tracks;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.uplift.household.retention.Shelf;

/// Tracks, and by what they would be known again.
@Singleton
class TrackShelf implements Shelf {

    private static final String OLD =
            """
            delete from track_chunk where (subject, division, slot) in (
                select subject, division, slot from track_chunk where slot < ? limit 5000)\
            """;

    private static final String OLD_POSITIONS = "delete from live_position where at_millis < ?";

    private static final String OLD_PRINTS =
            "delete from track_print where until_at < to_timestamp(? / 1000.0)";

    @Override
    public String kind() {
        return "tracks";
    }

    @Override
    public int clear(Connection connection, Instant before) throws SQLException {
        var millis = before.toEpochMilli();
        return delete(connection, OLD, Chunk.slot(millis))
                + delete(connection, OLD_POSITIONS, millis)
                + delete(connection, OLD_PRINTS, millis);
    }

    private static int delete(Connection connection, String sql, long before) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setLong(1, before);
            return delete.executeUpdate();
        }
    }
}
