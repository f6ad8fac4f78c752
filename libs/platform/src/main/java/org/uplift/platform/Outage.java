package org.uplift.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;

/// Tells a database that is away, or busy with somebody else, from a database that says no. The
/// first two pass; whoever meets them waits and asks again.
public final class Outage {

    /// Connection lost, resources short, operator's intervention, standby still read-only; a lock
    /// that was not given in time, two that waited for each other; and the driver's word for a
    /// connection that somebody would not wait for any longer.
    private static final Set<String> STATES =
            Set.of("08", "53", "57", "58", "25006", "55P03", "40P01", "40001", "99999");

    private Outage() {}

    /// Also where it is only mentioned: a commit that meets with an outage fails for another
    /// reason, that nobody knows whether it was done.
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException
                    || (cause instanceof SQLException sql && isAway(sql))
                    || Stream.of(cause.getSuppressed()).anyMatch(Outage::isBehind)) {
                return true;
            }
        }
        return false;
    }

    /// A pool that has no connection to give says so without a state.
    private static boolean isAway(SQLException e) {
        var state = e.getSQLState();
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }
}
