package org.uplift.trace.sensor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Aggregate;
import org.uplift.trace.database.Database;

/// Somebody should look after a device or what it measures.
///
/// @param asset what the device was fixed to
/// @param kind of reading; empty where the device is silent
/// @param value of the reading that was too much, in the unit of SI
/// @param since when it has been so
/// @param takenUpBy who looks after it
record Alarm(
        UUID id,
        long version,
        UUID device,
        String division,
        @Nullable String asset,
        Cause cause,
        String kind,
        @Nullable Double value,
        Instant since,
        Instant raisedAt,
        @Nullable Instant endedAt,
        @Nullable String takenUpBy,
        @Nullable Instant takenUpAt)
        implements Aggregate {

    static Alarm of(ResultSet row) throws SQLException {
        return new Alarm(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("device", UUID.class),
                row.getString("division"),
                row.getString("asset"),
                Cause.valueOf(row.getString("cause")),
                row.getString("kind"),
                row.getObject("value", Double.class),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("raised_at").toInstant(),
                Database.instant(row, "ended_at"),
                row.getString("taken_up_by"),
                Database.instant(row, "taken_up_at"));
    }

    /// Why there is an alarm.
    enum Cause {
        /// Readings were outside their limit for too long.
        LIMIT,
        /// The device said nothing for too long.
        SILENCE
    }
}
