package org.uplift.trace.balance;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.uplift.platform.Ids;

/// What does not add up: opened when it breaks a rule, closed by itself when it does no more.
record FindingBook(Connection connection) {

    private static final String OPEN =
            """
            insert into balance_finding as known
                (id, opened_at, subject, lot, unit, division, rule, came, went)
            select id, ?, subject, lot, unit, division, rule, came, went
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::numeric[], ?::numeric[])
                as found (id, subject, lot, unit, division, rule, came, went)
            on conflict (subject, unit) where closed_at is null do update
            set (lot, rule, came, went) =
                (excluded.lot, excluded.rule, excluded.came, excluded.went)
            """;

    private static final String CLOSE =
            """
            update balance_finding f set closed_at = ?
            from unnest(?::text[], ?::text[]) as right_again (subject, unit)
            where f.subject = right_again.subject and f.unit = right_again.unit
              and f.closed_at is null
            """;

    void keep(List<Weighing> found, Instant now) throws SQLException {
        open(found.stream().filter(it -> it.rule() != null).toList(), now);
        close(found.stream().filter(it -> it.rule() == null).toList(), now);
    }

    private void open(List<Weighing> wrong, Instant now) throws SQLException {
        if (wrong.isEmpty()) {
            return;
        }
        try (var open = connection.prepareStatement(OPEN)) {
            open.setTimestamp(1, Timestamp.from(now));
            var ids = wrong.stream().map(_ -> Ids.next()).toArray();
            open.setArray(2, connection.createArrayOf("uuid", ids));
            List<Function<Weighing, Object>> texts =
                    List.of(
                            Weighing::subject,
                            Weighing::lot,
                            Weighing::unit,
                            Weighing::division,
                            it -> String.valueOf(it.rule()));
            for (var i = 0; i < texts.size(); i++) {
                var column = wrong.stream().map(texts.get(i)).toArray();
                open.setArray(3 + i, connection.createArrayOf("text", column));
            }
            open.setArray(8, numbers(wrong, Weighing::came));
            open.setArray(9, numbers(wrong, Weighing::went));
            var _ = open.executeUpdate();
        }
    }

    private void close(List<Weighing> right, Instant now) throws SQLException {
        if (right.isEmpty()) {
            return;
        }
        try (var close = connection.prepareStatement(CLOSE)) {
            close.setTimestamp(1, Timestamp.from(now));
            var subjects = right.stream().map(Weighing::subject).toArray();
            close.setArray(2, connection.createArrayOf("text", subjects));
            var units = right.stream().map(Weighing::unit).toArray();
            close.setArray(3, connection.createArrayOf("text", units));
            var _ = close.executeUpdate();
        }
    }

    private Array numbers(List<Weighing> all, Function<Weighing, BigDecimal> column)
            throws SQLException {
        return connection.createArrayOf("numeric", all.stream().map(column).toArray());
    }
}
