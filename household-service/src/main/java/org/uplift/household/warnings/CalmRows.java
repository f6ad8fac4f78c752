package org.uplift.household.warnings;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.uplift.household.procedure.Relief.Calm;

/// Households that nothing is open about any more.
final class CalmRows {

    private static final String SELECT =
            """
            select household_id, max(raised_at) filter (where state = 'taken-up') from warning
            where household_id = any(?) group by household_id
            having bool_and(state <> 'open')\
            """;

    private CalmRows() {}

    static List<Calm> among(Connection connection, List<Looked> looked) throws SQLException {
        if (looked.isEmpty()) {
            return List.of();
        }
        var takenUp = new HashMap<UUID, Instant>();
        try (var select = connection.prepareStatement(SELECT)) {
            var ids = looked.stream().map(Looked::household).toArray();
            select.setArray(1, connection.createArrayOf("uuid", ids));
            var rows = select.executeQuery();
            while (rows.next()) {
                var last = rows.getObject(2, OffsetDateTime.class);
                takenUp.put(
                        rows.getObject(1, UUID.class),
                        last == null ? Instant.EPOCH : last.toInstant());
            }
        }
        return looked.stream()
                .filter(one -> takenUp.containsKey(one.household()))
                .map(one ->
                        new Calm(
                                one.household(),
                                one.division(),
                                one.version(),
                                takenUp.getOrDefault(one.household(), Instant.EPOCH),
                                one.at()))
                .toList();
    }
}
