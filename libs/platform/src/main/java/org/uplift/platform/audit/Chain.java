package org.uplift.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.uplift.platform.copy.TableRows;

/// Seals entries, each with the hash of the one before. Entries come in unsealed and at any time
/// side by side: only those of transactions are taken before which none is under way any more, so
/// none can come to light behind.
///
/// ```
///   sealed │ ended                 │ under way, or behind what is
///   ───────┼──────────────────────▶┼──────────────▶ transaction, entry
///         head                  oldest under way
/// ```
final class Chain {

    private static final String TAKE =
            """
            select pg_try_advisory_xact_lock(
                hashtext('audit'), 'audit_seal'::regclass::oid::int4)\
            """;

    private static final String HEAD =
            """
            select sequence, hash, transaction, entry from audit_seal
            order by sequence desc limit 1\
            """;

    private static final String ENDED =
            "select "
                    + Content.COLUMNS
                    + " from audit_entry e where (e.transaction, e.entry) > (?::xid8, ?)"
                    + " and e.transaction < pg_snapshot_xmin(pg_current_snapshot())"
                    + " order by e.transaction, e.entry limit ?";

    private static final TableRows SEALS =
            new TableRows("audit_seal", List.of("sequence", "transaction", "entry", "hash"));

    private final Connection database;

    Chain(Connection database) {
        this.database = database;
    }

    /// Seals the next entries, in the transaction of the connection, unless somebody else is at it.
    ///
    /// @return the head and how many came to it
    Optional<Sealed> seal(int most) throws SQLException {
        return isTaken() ? Optional.empty() : Optional.of(sealAll(most));
    }

    private boolean isTaken() throws SQLException {
        try (var ask = database.createStatement();
                var row = ask.executeQuery(TAKE)) {
            return !row.next() || !row.getBoolean(1);
        }
    }

    private Sealed sealAll(int most) throws SQLException {
        var place = place();
        var head = place.head();
        var seals = new ArrayList<List<Object>>();
        for (var entry : ended(place, most)) {
            head = head.then(entry);
            var hash = "\\x" + HexFormat.of().formatHex(head.hash());
            seals.add(List.of(head.sequence(), entry.transaction(), entry.entry(), hash));
        }
        if (!seals.isEmpty()) {
            var _ = SEALS.copy(database, seals);
        }
        return new Sealed(head, seals.size());
    }

    private Place place() throws SQLException {
        try (var ask = database.createStatement();
                var row = ask.executeQuery(HEAD)) {
            return row.next()
                    ? new Place(
                            new Head(row.getLong(1), row.getBytes(2)),
                            row.getString(3),
                            row.getLong(4))
                    : new Place(Head.BEGINNING, "0", 0);
        }
    }

    private List<Content> ended(Place place, int most) throws SQLException {
        try (var ask = database.prepareStatement(ENDED)) {
            ask.setString(1, place.transaction());
            ask.setLong(2, place.entry());
            ask.setInt(3, most);
            var rows = ask.executeQuery();
            var entries = new ArrayList<Content>();
            while (rows.next()) {
                entries.add(Content.of(rows, 0));
            }
            return entries;
        }
    }

    record Sealed(Head head, int count) {}

    /// The head, and the entry it holds.
    private record Place(Head head, String transaction, long entry) {}
}
