package org.uplift.household.tracks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The packed rows of tracks.
final class Chunks {

    private static final String HOLD =
            """
            select c.subject, c.division, c.slot, c.packed
            from unnest(?, ?, ?) as wanted (subject, division, slot)
            join track_chunk c on c.subject = wanted.subject
                and c.division = wanted.division and c.slot = wanted.slot
            order by c.subject, c.division, c.slot for update of c\
            """;

    private static final String BEGIN =
            """
            insert into track_chunk (subject, division, slot, packed, points, skew_millis)
            select * from unnest(?, ?, ?, ?, ?, ?) on conflict do nothing\
            """;

    private static final String GROW =
            """
            update track_chunk c
            set packed = grown.packed, points = grown.points,
                skew_millis = greatest(c.skew_millis, grown.skew)
            from unnest(?, ?, ?, ?, ?, ?) as grown (subject, division, slot, packed, points, skew)
            where c.subject = grown.subject and c.division = grown.division
                and c.slot = grown.slot\
            """;

    private Chunks() {}

    /// Ten minutes as they are to be kept.
    record Written(Chunk chunk, Track track, long skew) {}

    /// Locked until the transaction ends.
    static Map<Chunk, Track> hold(Connection connection, Collection<Chunk> chunks)
            throws SQLException {
        var held = new HashMap<Chunk, Track>();
        try (var ask = connection.prepareStatement(HOLD)) {
            ask.setArray(1, texts(connection, chunks.stream().map(Chunk::subject).toList()));
            ask.setArray(2, texts(connection, chunks.stream().map(Chunk::division).toList()));
            ask.setArray(3, numbers(connection, chunks.stream().map(Chunk::slot).toList()));
            var rows = ask.executeQuery();
            while (rows.next()) {
                var chunk = new Chunk(rows.getString(1), rows.getString(2), rows.getInt(3));
                held.put(chunk, Packed.unpack(rows.getBytes(4)));
            }
        }
        return held;
    }

    /// @throws BegunElsewhere when one of them was begun meanwhile
    static void begin(Connection connection, List<Written> chunks) throws SQLException {
        if (write(connection, BEGIN, chunks) < chunks.size()) {
            throw new BegunElsewhere();
        }
    }

    static void grow(Connection connection, List<Written> chunks) throws SQLException {
        var _ = write(connection, GROW, chunks);
    }

    private static int write(Connection connection, String sql, List<Written> chunks)
            throws SQLException {
        if (chunks.isEmpty()) {
            return 0;
        }
        var keys = chunks.stream().map(Written::chunk).toList();
        try (var write = connection.prepareStatement(sql)) {
            write.setArray(1, texts(connection, keys.stream().map(Chunk::subject).toList()));
            write.setArray(2, texts(connection, keys.stream().map(Chunk::division).toList()));
            write.setArray(3, numbers(connection, keys.stream().map(Chunk::slot).toList()));
            var packed =
                    chunks.stream().map(one -> Packed.pack(one.track())).toArray(byte[][]::new);
            write.setArray(4, connection.createArrayOf("bytea", packed));
            write.setArray(
                    5,
                    numbers(connection, chunks.stream().map(one -> one.track().size()).toList()));
            write.setArray(
                    6,
                    connection.createArrayOf("int8", chunks.stream().map(Written::skew).toArray()));
            return write.executeUpdate();
        }
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static Array numbers(Connection connection, List<Integer> numbers) throws SQLException {
        return connection.createArrayOf("int4", numbers.toArray());
    }
}
