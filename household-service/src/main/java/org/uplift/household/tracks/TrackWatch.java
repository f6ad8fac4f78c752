package org.uplift.household.tracks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Who wants to know of points as they come, in the transaction that keeps them.
public interface TrackWatch {

    /// A stretch of somebody's track that grew.
    ///
    /// @param from milliseconds since 1970, as `until`, both of them within
    record Grown(String subject, long from, long until) {}

    void heard(Connection connection, List<Grown> stretches) throws SQLException;
}
