package org.uplift.household.media;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Finds pictures that show the same among all there are, by the index of their bands.
@Singleton
class Alike {

    static final String FIND =
            """
            select id, household_id, about, subject, sha256 = w.sha, coalesce(w.bits, 64), kept_at
            from medium m, lateral (
                select cast(? as text) as sha,
                    bit_count((m.fingerprint # cast(? as bigint))::bit(64))::int as bits) w
            where id <> ? and (m.sha256 = ?
                or m.fingerprint is not null
                    and (band1 = any(?) or band2 = any(?) or band3 = any(?) or band4 = any(?)))
                and (m.sha256 = w.sha or w.bits <= ?)
            order by 5 desc, 6, id limit ?\
            """;

    private final Session database;

    Alike(Session database) {
        this.database = database;
    }

    /// The same first, then those most alike.
    List<Resemblance> to(Medium medium, int limit) {
        return database.doReturningWork(connection -> find(connection, medium, limit));
    }

    private static List<Resemblance> find(Connection connection, Medium medium, int limit)
            throws SQLException {
        try (var find = connection.prepareStatement(FIND)) {
            find.setString(1, medium.sha256());
            find.setObject(2, medium.fingerprint(), Types.BIGINT);
            find.setObject(3, medium.id());
            find.setString(4, medium.sha256());
            for (int band = 0; band < 4; band++) {
                find.setArray(5 + band, bands(connection, medium.fingerprint(), band));
            }
            find.setInt(9, Fingerprint.ALIKE);
            find.setInt(10, limit);
            return resemblances(find.executeQuery());
        }
    }

    private static Array bands(Connection connection, @Nullable Long look, int band)
            throws SQLException {
        var values = look == null ? List.of() : Fingerprint.neighbours(look, band);
        return connection.createArrayOf("integer", values.toArray());
    }

    private static List<Resemblance> resemblances(ResultSet rows) throws SQLException {
        var found = new ArrayList<Resemblance>();
        while (rows.next()) {
            found.add(
                    new Resemblance(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getObject(4, UUID.class),
                            rows.getBoolean(5),
                            rows.getInt(6),
                            rows.getObject(7, OffsetDateTime.class).toInstant()));
        }
        return found;
    }
}
