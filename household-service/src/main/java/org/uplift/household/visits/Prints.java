package org.uplift.household.visits;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.uplift.household.evidence.Likeness;
import org.uplift.household.evidence.Print;
import org.uplift.household.tracks.Track;
import org.uplift.household.tracks.Tracks;

/// Finds out whether a track is a copy of another that came before it: by the index of prints those
/// that touched the same places, and among them by their tracks.
final class Prints {

    private static final int MOST = 20;

    private static final String LIKE =
            """
            select subject, cast(extract(epoch from from_at) * 1000 as bigint),
                cast(extract(epoch from until_at) * 1000 as bigint)
            from track_print
            where cells && ? and visit_id <> ?
                and not (subject = ? and from_at < ? and until_at > ?)
                and kept_at < coalesce(
                    (select kept_at from track_print where visit_id = ?), 'infinity')
            order by cardinality(array(select unnest(cells) intersect select unnest(?))) desc,
                until_at desc
            limit %d\
            """
                    .formatted(MOST);

    private static final String KEEP =
            """
            insert into track_print (visit_id, subject, from_at, until_at, cells)
            values (?, ?, ?, ?, ?)
            on conflict (visit_id) do update set cells = excluded.cells\
            """;

    private Prints() {}

    static boolean isKnown(Connection connection, Appraisal visit, Track track)
            throws SQLException {
        try (var ask = connection.prepareStatement(LIKE)) {
            var cells = cells(connection, track);
            ask.setArray(1, cells);
            ask.setObject(2, visit.visit());
            ask.setString(3, visit.subject());
            ask.setObject(4, visit.closed().atOffset(ZoneOffset.UTC));
            ask.setObject(5, visit.opened().atOffset(ZoneOffset.UTC));
            ask.setObject(6, visit.visit());
            ask.setArray(7, cells);
            var rows = ask.executeQuery();
            while (rows.next()) {
                var other =
                        Tracks.of(connection, rows.getString(1), rows.getLong(2), rows.getLong(3));
                if (Likeness.isSame(track, other.track())) {
                    return true;
                }
            }
            return false;
        }
    }

    static void keep(Connection connection, Appraisal visit, Track track) throws SQLException {
        try (var keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, visit.visit());
            keep.setString(2, visit.subject());
            keep.setObject(3, visit.opened().atOffset(ZoneOffset.UTC));
            keep.setObject(4, visit.closed().atOffset(ZoneOffset.UTC));
            keep.setArray(5, cells(connection, track));
            var _ = keep.executeUpdate();
        }
    }

    private static Array cells(Connection connection, Track track) throws SQLException {
        return connection.createArrayOf(
                "int4", Arrays.stream(Print.cells(track)).boxed().toArray());
    }
}
