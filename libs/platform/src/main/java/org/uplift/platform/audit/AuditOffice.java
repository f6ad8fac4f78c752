package org.uplift.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;

/// Shows what has been written down, and whether it is still as it was written.
@ApplicationScoped
public class AuditOffice {

    private static final String ABOUT =
            """
            select entry, at, act, operation, subject, roles, duty, purpose, stated, version,
                emergency
            from audit_entry where household_id = ? and entry < ? order by entry desc limit ?\
            """;

    private final Session database;
    private final OwnWork work;

    AuditOffice(Session database, OwnWork work) {
        this.database = database;
        this.work = work;
    }

    /// Who did something with a household while it lay where the caller is on duty, newest first.
    @Transactional
    public Page<AuditLine> about(UUID household, @Nullable String after, int limit) {
        var before = after == null ? Long.MAX_VALUE : Place.seek(after, Long::parseLong);
        var found =
                database.doReturningWork(
                        connection -> lines(connection, household, before, limit + 1));
        return Page.of(found, limit, line -> Long.toString(line.entry()));
    }

    Proof verify(Head expected) throws SQLException {
        return work.whole(connection -> {
            var auditor = new Auditor(connection);
            auditor.holdStill();
            return auditor.verify(expected);
        });
    }

    private static List<AuditLine> lines(
            Connection connection, UUID household, long before, int most) throws SQLException {
        try (var ask = connection.prepareStatement(ABOUT)) {
            ask.setObject(1, household);
            ask.setLong(2, before);
            ask.setInt(3, most);
            var rows = ask.executeQuery();
            var lines = new ArrayList<AuditLine>();
            while (rows.next()) {
                lines.add(AuditLine.of(rows));
            }
            return lines;
        }
    }
}
