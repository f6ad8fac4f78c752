package org.uplift.household.duplicates;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.uplift.platform.Ids;

/// Opens candidates for what resembles, and closes those that nobody has judged and that resemble
/// no longer. What was judged stays judged.
@Singleton
class Matching {

    private static final String FORGET =
            """
            delete from duplicate_candidate
            where verdict is null and (one = any(?) or other = any(?))
                and (one, other) not in (select * from unnest(?, ?))\
            """;

    private static final String OPEN =
            """
            insert into duplicate_candidate (id, one, other, score, reasons, found_at, version)
            values (?, ?, ?, ?, ?, ?, 0)
            on conflict (one, other) do update
            set score = excluded.score, reasons = excluded.reasons
            where duplicate_candidate.verdict is null\
            """;

    private final Compared compared;
    private final Neighbours neighbours;
    private final Clock clock;

    Matching(Compared compared, Neighbours neighbours, Clock clock) {
        this.compared = compared;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    /// @return how many households were looked at
    int next(Connection connection, int most) throws SQLException {
        var households = compared.next(connection, most);
        if (!households.isEmpty()) {
            match(connection, households);
        }
        return households.size();
    }

    void match(Connection connection, UUID household) throws SQLException {
        match(connection, compared.these(connection, household));
    }

    private void match(Connection connection, List<UUID> households) throws SQLException {
        var found = neighbours.of(connection, households);
        forget(connection, households, found.keySet());
        open(connection, found);
    }

    private static void forget(Connection connection, List<UUID> households, Collection<Pair> found)
            throws SQLException {
        try (var delete = connection.prepareStatement(FORGET)) {
            var looked = connection.createArrayOf("uuid", households.toArray());
            delete.setArray(1, looked);
            delete.setArray(2, looked);
            var ones = found.stream().map(Pair::one).toArray();
            var others = found.stream().map(Pair::other).toArray();
            delete.setArray(3, connection.createArrayOf("uuid", ones));
            delete.setArray(4, connection.createArrayOf("uuid", others));
            var _ = delete.executeUpdate();
        }
    }

    private void open(Connection connection, Map<Pair, Evidence> found) throws SQLException {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        try (var insert = connection.prepareStatement(OPEN)) {
            for (var entry : found.entrySet()) {
                var reasons = entry.getValue().reasons().toArray();
                insert.setObject(1, Ids.next());
                insert.setObject(2, entry.getKey().one());
                insert.setObject(3, entry.getKey().other());
                insert.setInt(4, entry.getValue().score());
                insert.setArray(5, connection.createArrayOf("text", reasons));
                insert.setObject(6, now);
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
    }
}
