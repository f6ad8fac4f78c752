package org.uplift.household.tracks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/// Reads tracks, in whosever name the connection asks.
public final class Tracks {

    private static final String READ =
            """
            select packed, skew_millis from track_chunk
            where subject = ? and slot between ? and ? order by slot\
            """;

    private Tracks() {}

    /// @param skew how many milliseconds the phone's clock was off at most
    public record Kept(Track track, long skew) {}

    /// @param from milliseconds since 1970, as `until`, both of them within
    public static Kept of(Connection connection, String subject, long from, long until)
            throws SQLException {
        try (var read = connection.prepareStatement(READ)) {
            read.setString(1, subject);
            read.setInt(2, Chunk.slot(from));
            read.setInt(3, Chunk.slot(until));
            var fixes = new ArrayList<Fix>();
            var skew = 0L;
            var rows = read.executeQuery();
            while (rows.next()) {
                fixes.addAll(Packed.unpack(rows.getBytes(1)).fixes());
                skew = Math.max(skew, rows.getLong(2));
            }
            return new Kept(Track.of(fixes).between(from, until), skew);
        }
    }
}
