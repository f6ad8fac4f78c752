package org.uplift.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The statements of the relay. Every page comes with the snapshot it was read in.
final class Rows {

    private static final String ROW =
            "(select position, aggregatetype, aggregateid, payload, headers,"
                    + " pg_current_snapshot()::text from outbox where ";
    private static final String BEHIND = " and position > ? and position <= ?";
    private static final String IN_ORDER = " order by position limit ?";
    private static final String AND = ") union all ";

    private static final String NEXT =
            ROW
                    + "transaction = any(?::xid8[])"
                    + BEHIND
                    + IN_ORDER
                    + AND
                    + ROW
                    + "transaction >= ?::xid8"
                    + BEHIND
                    + IN_ORDER
                    + AND
                    + ROW
                    + "position > ?"
                    + IN_ORDER
                    + ")"
                    + IN_ORDER;

    private static final String IN_SIGHT =
            " and pg_visible_in_snapshot(transaction, ?::pg_snapshot)";

    private static final String LATE =
            ROW
                    + "transaction = any(?::xid8[])"
                    + BEHIND
                    + IN_SIGHT
                    + IN_ORDER
                    + AND
                    + ROW
                    + "transaction >= ?::xid8"
                    + BEHIND
                    + IN_SIGHT
                    + IN_ORDER
                    + ")"
                    + IN_ORDER;

    private static final String DELETE = "delete from outbox where position = any(?)";

    private final Connection database;
    private final int size;

    Rows(Connection database, int size) {
        this.database = database;
        this.size = size;
    }

    /// Behind the mark what was out of sight, and all beyond it.
    Page next(Snapshot seen, long mark) throws SQLException {
        return page(
                NEXT,
                seen.underway(),
                0L,
                mark,
                size,
                seen.unborn(),
                0L,
                mark,
                size,
                mark,
                size,
                size);
    }

    /// Behind the mark what was out of sight and had come into sight at the moment.
    Page late(Snapshot seen, Snapshot moment, long after, long mark) throws SQLException {
        return page(
                LATE,
                seen.underway(),
                after,
                mark,
                moment.text(),
                size,
                seen.unborn(),
                after,
                mark,
                moment.text(),
                size,
                size);
    }

    private Page page(String query, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return read(statement);
        }
    }

    private static Page read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var parcels = new ArrayList<Parcel>();
            var snapshot = "";
            while (rows.next()) {
                parcels.add(
                        new Parcel(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getBytes(3),
                                rows.getBytes(4),
                                rows.getString(5)));
                snapshot = rows.getString(6);
            }
            return new Page(parcels, new Snapshot(snapshot));
        }
    }

    void delete(List<Parcel> parcels) throws SQLException {
        var positions = parcels.stream().map(Parcel::position).toArray();
        try (var statement = database.prepareStatement(DELETE)) {
            statement.setArray(1, database.createArrayOf("int8", positions));
            var _ = statement.executeUpdate();
        }
    }

    /// @param snapshot of no meaning when there are no parcels
    record Page(List<Parcel> parcels, Snapshot snapshot) {

        boolean isEmpty() {
            return parcels.isEmpty();
        }

        boolean isFull(int size) {
            return parcels.size() == size;
        }

        long last() {
            return parcels.getLast().position();
        }
    }
}
