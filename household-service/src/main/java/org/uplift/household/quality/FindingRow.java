package org.uplift.household.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the table and the finding it is.
final class FindingRow {

    static final String COLUMNS =
            """
            id, household_id, division, rule, edition, severity, owner, sensitive, member, item,
            found_at, due, state, reason, excepted_by, until, datum, closed_at\
            """;

    private FindingRow() {}

    static Finding read(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                new Spot(row.getObject(9, UUID.class), row.getString(10)),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                exemption(row),
                instant(row.getObject(18, OffsetDateTime.class)));
    }

    private static @Nullable Exemption exemption(ResultSet row) throws SQLException {
        var reason = row.getString(14);
        return reason == null
                ? null
                : new Exemption(
                        reason,
                        row.getString(15),
                        row.getObject(16, LocalDate.class),
                        row.getInt(17));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
