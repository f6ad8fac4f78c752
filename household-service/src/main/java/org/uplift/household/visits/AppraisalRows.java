package org.uplift.household.visits;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.household.evidence.Stretch;
import org.uplift.household.evidence.Verdict;

/// What of visits an appraisal reads and writes.
final class AppraisalRows {

    private static final String NEXT =
            """
            select v.id, v.household_id, v.division, v.subject, v.opened_at, v.closed_at, v.photos,
                v.confirmation is not null, h.version
            from visit v join household h on h.id = v.household_id
            where v.appraise_at <= ? order by v.appraise_at limit 1
            for update of v skip locked\
            """;

    private static final String PAUSES =
            "select since, coalesce(until, ?) from visit_pause where visit_id = ? order by since";

    private static final String ELSEWHERE =
            """
            select exists (select from visit
                where subject = ? and id <> ? and opened_at < ? and closed_at > ?)\
            """;

    private static final String APPRAISED =
            """
            update visit set points = ?, score = ?, flagged = ?, doubts = ?, appraise_at = null,
                version = version + 1
            where id = ?\
            """;

    private AppraisalRows() {}

    /// One that nobody else weighs, locked until the transaction ends.
    static Optional<Appraisal> next(Connection connection, Instant now) throws SQLException {
        try (var ask = connection.prepareStatement(NEXT)) {
            ask.setObject(1, now.atOffset(ZoneOffset.UTC));
            var row = ask.executeQuery();
            return row.next()
                    ? Optional.of(
                            new Appraisal(
                                    row.getObject(1, UUID.class),
                                    row.getObject(2, UUID.class),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getObject(5, OffsetDateTime.class).toInstant(),
                                    row.getObject(6, OffsetDateTime.class).toInstant(),
                                    List.of((UUID[]) row.getArray(7).getArray()),
                                    row.getBoolean(8),
                                    row.getLong(9)))
                    : Optional.empty();
        }
    }

    static List<Stretch> pauses(Connection connection, Appraisal visit) throws SQLException {
        try (var ask = connection.prepareStatement(PAUSES)) {
            ask.setObject(1, visit.closed().atOffset(ZoneOffset.UTC));
            ask.setObject(2, visit.visit());
            var pauses = new ArrayList<Stretch>();
            var rows = ask.executeQuery();
            while (rows.next()) {
                pauses.add(
                        new Stretch(
                                rows.getTimestamp(1).getTime(), rows.getTimestamp(2).getTime()));
            }
            return pauses;
        }
    }

    static boolean wasElsewhere(Connection connection, Appraisal visit) throws SQLException {
        try (var ask = connection.prepareStatement(ELSEWHERE)) {
            ask.setString(1, visit.subject());
            ask.setObject(2, visit.visit());
            ask.setObject(3, visit.closed().atOffset(ZoneOffset.UTC));
            ask.setObject(4, visit.opened().atOffset(ZoneOffset.UTC));
            var row = ask.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    static void putOff(Connection connection, Appraisal visit, Instant until) throws SQLException {
        try (var write =
                connection.prepareStatement("update visit set appraise_at = ? where id = ?")) {
            write.setObject(1, until.atOffset(ZoneOffset.UTC));
            write.setObject(2, visit.visit());
            var _ = write.executeUpdate();
        }
    }

    static void write(Connection connection, Appraisal visit, Verdict verdict, int points)
            throws SQLException {
        try (var write = connection.prepareStatement(APPRAISED)) {
            write.setInt(1, points);
            write.setInt(2, verdict.score());
            write.setBoolean(3, verdict.isFlagged());
            write.setString(4, verdict.codes());
            write.setObject(5, visit.visit());
            var _ = write.executeUpdate();
        }
    }
}
