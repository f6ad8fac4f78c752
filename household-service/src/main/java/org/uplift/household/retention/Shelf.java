package org.uplift.household.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// Something that is not kept for ever.
public interface Shelf {

    /// As the decisions name it.
    String kind();

    /// Throws some of it away, as much as a transaction should.
    ///
    /// @return how much that was; 0 when all that is old is gone
    int clear(Connection connection, Instant before) throws SQLException;
}
