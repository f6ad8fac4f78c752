package org.uplift.household.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// Something that is not kept for ever.
public interface Shelf {

    /// As the decisions name it.
    String kind();

    /// @return how much was thrown away
    int clear(Connection connection, Instant before) throws SQLException;
}
