package org.uplift.trace.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/// A closed day, in Shanghai.
///
/// @param root of the tree over its events, in the order of recording
/// @param chain the head of the chain of all events, when it was closed
record DayRoot(LocalDate day, long events, String root, String chain, Instant closedAt) {

    static DayRoot of(ResultSet row) throws SQLException {
        return new DayRoot(
                row.getObject("day", LocalDate.class),
                row.getLong("events"),
                Hash.hex(row.getBytes("root")),
                Hash.hex(row.getBytes("chain")),
                row.getTimestamp("closed_at").toInstant());
    }
}
