package org.uplift.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that somebody did with a household.
///
/// @param entry its number in the audit
/// @param act `read`, `changed`, `learned`, or `opened` in an emergency
/// @param operation an `operationId`, `import:` with its id, or the topic a service learned from
/// @param subject who, as their token names them
/// @param duty the division they were on duty for
/// @param stated whether the purpose was said, or is what the role ordinarily does
/// @param version read, or led to
/// @param emergency that opened the household to them
public record AuditLine(
        long entry,
        Instant at,
        String act,
        String operation,
        String subject,
        String roles,
        String duty,
        String purpose,
        boolean stated,
        @Nullable Long version,
        @Nullable UUID emergency) {

    static AuditLine of(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBoolean(9),
                row.getObject(10, Long.class),
                row.getObject(11, UUID.class));
    }
}
