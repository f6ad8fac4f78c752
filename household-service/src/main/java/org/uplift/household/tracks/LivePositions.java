package org.uplift.household.tracks;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.uplift.household.tracks.Chunks.Written;

/// Where those on duty were last.
final class LivePositions {

    private static final String MOVE =
            """
            insert into live_position as known
                (subject, division, at_millis, latitude, longitude, accuracy)
            select * from unnest(?, ?, ?, ?, ?, ?)
            on conflict (subject) do update
            set (division, at_millis, latitude, longitude, accuracy, heard_at) =
                (excluded.division, excluded.at_millis, excluded.latitude, excluded.longitude,
                    excluded.accuracy, clock_timestamp())
            where known.at_millis < excluded.at_millis\
            """;

    private LivePositions() {}

    static void move(Connection connection, List<Written> chunks) throws SQLException {
        var last = new HashMap<String, Written>();
        for (var chunk : chunks) {
            last.merge(chunk.chunk().subject(), chunk, LivePositions::later);
        }
        try (var move = connection.prepareStatement(MOVE)) {
            var people = last.keySet().stream().sorted().toList();
            var fixes = people.stream().map(one -> fix(requireNonNull(last.get(one)))).toList();
            move.setArray(1, connection.createArrayOf("text", people.toArray()));
            move.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            people.stream()
                                    .map(one -> requireNonNull(last.get(one)).chunk().division())
                                    .toArray()));
            move.setArray(
                    3, connection.createArrayOf("int8", fixes.stream().map(Fix::at).toArray()));
            move.setArray(4, whole(connection, fixes.stream().map(Fix::latitude).toList()));
            move.setArray(5, whole(connection, fixes.stream().map(Fix::longitude).toList()));
            move.setArray(6, whole(connection, fixes.stream().map(Fix::accuracy).toList()));
            var _ = move.executeUpdate();
        }
    }

    private static Array whole(Connection connection, Collection<Integer> numbers)
            throws SQLException {
        return connection.createArrayOf("int4", numbers.toArray());
    }

    private static Written later(Written one, Written other) {
        return fix(one).at() < fix(other).at() ? other : one;
    }

    private static Fix fix(Written chunk) {
        return chunk.track().fixes().getLast();
    }
}
