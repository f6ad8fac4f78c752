package org.uplift.trace.capture;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Sees each event as it is stored, in the same transaction, by whichever way it came. It works in
/// the service's own name. Those of a higher priority see it earlier.
public interface Onlooker {

    /// @param events in the order of their numbers, all of one document
    /// @throws Objection where one of them cannot stand beside what is known
    void see(Connection connection, List<Stored> events) throws SQLException;
}
