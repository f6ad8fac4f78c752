package org.uplift.analytics.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.uplift.analytics.measure.Generation;

/// How far the sums of the fold have been read. It is kept with the sums, so that a database that
/// was restored, or that returns to an earlier generation, reads on from where it is.
record Positions(Connection connection, Generation generation) {

    private static final String ALL =
            "select partition, next from sums_position where generation = ?";

    private static final String MOVE =
            """
            insert into sums_position (generation, partition, next) values (?, ?, ?)
            on conflict (generation, partition) do update set next = excluded.next\
            """;

    Map<Integer, Long> all() throws SQLException {
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setInt(1, generation.id());
            try (var rows = statement.executeQuery()) {
                var positions = new HashMap<Integer, Long>();
                while (rows.next()) {
                    var _ = positions.put(rows.getInt(1), rows.getLong(2));
                }
                return positions;
            }
        }
    }

    void move(Map<Integer, Long> positions) throws SQLException {
        try (var statement = connection.prepareStatement(MOVE)) {
            for (var position : positions.entrySet()) {
                statement.setInt(1, generation.id());
                statement.setInt(2, position.getKey());
                statement.setLong(3, position.getValue());
                statement.addBatch();
            }
            var _ = statement.executeBatch();
        }
    }
}
