package org.uplift.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uplift.platform.audit.Proof.Break;
import org.uplift.platform.audit.Proof.Waiting;

/// Goes through a chain of seals from its beginning, a few rows at a time, until something does not
/// fit.
final class Auditor {

    private static final String AT_ONE_MOMENT =
            "set transaction isolation level repeatable read, read only";

    private static final String SEALS =
            "select s.sequence, s.hash, s.transaction, "
                    + Content.COLUMNS
                    + " from audit_seal s left join audit_entry e using (entry)"
                    + " order by s.sequence";

    private static final String UNSEALED =
            """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(at)), 0)
            from audit_entry e
            where not exists (select from audit_seal s where s.entry = e.entry)\
            """;

    private static final int OTHER_COLUMNS = 3;
    private static final int FETCH = 1_000;

    private final Connection database;

    Auditor(Connection database) {
        this.database = database;
    }

    /// @param expected a head that was told outside of the database
    Proof verify(Head expected) throws SQLException {
        var breaks = new ArrayList<Break>();
        var head = follow(expected, breaks);
        if (breaks.isEmpty() && head.sequence() < expected.sequence()) {
            breaks.add(new Break(head.sequence() + 1, "missing-seal"));
        }
        return Proof.of(head, breaks, unsealed());
    }

    /// The first statement of a transaction.
    void holdStill() throws SQLException {
        try (var say = database.createStatement()) {
            var _ = say.execute(AT_ONE_MOMENT);
        }
    }

    private Head follow(Head expected, List<Break> breaks) throws SQLException {
        try (var ask = database.prepareStatement(SEALS)) {
            ask.setFetchSize(FETCH);
            var head = Head.BEGINNING;
            var rows = ask.executeQuery();
            while (rows.next()) {
                var entry = Content.of(rows, OTHER_COLUMNS);
                var next = head.then(entry);
                var fault = fault(rows, next, entry, expected);
                if (fault.isPresent()) {
                    breaks.add(new Break(next.sequence(), fault.get()));
                    return head;
                }
                head = next;
            }
            return head;
        }
    }

    private static Optional<String> fault(ResultSet seal, Head next, Content entry, Head expected)
            throws SQLException {
        if (seal.getLong(1) != next.sequence()) {
            return Optional.of("missing-seal");
        } else if (entry.isMissing()) {
            return Optional.of("missing-entry");
        } else if (!next.hasHash(seal.getBytes(2))
                || !entry.transaction().equals(seal.getString(3))) {
            return Optional.of("altered");
        }
        var isMet = next.sequence() != expected.sequence() || next.equals(expected);
        return isMet ? Optional.empty() : Optional.of("other-head");
    }

    private Waiting unsealed() throws SQLException {
        try (var ask = database.createStatement();
                var row = ask.executeQuery(UNSEALED)) {
            var _ = row.next();
            return new Waiting(row.getLong(1), row.getDouble(2));
        }
    }
}
