package org.uplift.trace.balance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.uplift.trace.capture.Stored;
import org.uplift.trace.genealogy.Descent;

/// What went into transformations, and what came out.
record Makings(Connection connection) {

    /// Where anything went in or came out that nobody weighed, nothing is known.
    private static final String WEIGH =
            """
            select making, lot, division, came, went
            from unnest(?::text[]) as making
            cross join lateral (
                select sum(amount) as came, bool_and(unit is not distinct from 'KGM') as weighed
                from edge where dst = making and bond = 'into') input
            cross join lateral (
                select sum(amount) filter (where unit = 'KGM') as went, min(dst) as lot,
                       min(division) as division
                from edge where src = making and bond = 'out') output
            where weighed and went is not null
            """;

    List<Weighing> weigh(List<Stored> events) throws SQLException {
        var makings = events.stream().flatMap(Descent::making).distinct().toList();
        if (makings.isEmpty()) {
            return List.of();
        }
        try (var ask = connection.prepareStatement(WEIGH)) {
            ask.setArray(1, connection.createArrayOf("text", makings.toArray()));
            var rows = ask.executeQuery();
            var found = new ArrayList<Weighing>();
            while (rows.next()) {
                found.add(
                        Weighing.ofMaking(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getBigDecimal(4),
                                rows.getBigDecimal(5)));
            }
            makings.stream()
                    .filter(making -> found.stream().noneMatch(it -> it.subject().equals(making)))
                    .map(making ->
                            Weighing.ofMaking(making, "", "", BigDecimal.ZERO, BigDecimal.ZERO))
                    .forEach(found::add);
            return found;
        }
    }
}
