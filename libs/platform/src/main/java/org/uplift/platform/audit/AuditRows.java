package org.uplift.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/// Writes entries into the audit: one statement, for one household as for thousands.
public final class AuditRows {

    private static final String INSERT =
            """
            insert into audit_entry (subject, roles, duty, operation, act, purpose, stated, token,
                trace, emergency, household_id, division, version)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, touched.*
            from unnest(?::uuid[], ?::text[], ?::bigint[]) as touched\
            """;

    private AuditRows() {}

    /// In the transaction of the connection, which is to do or show what is written here.
    public static void write(
            Connection connection, Occasion occasion, Act act, Collection<Touched> touched)
            throws SQLException {
        if (touched.isEmpty()) {
            return;
        }
        var households = touched.stream().map(Touched::household).toArray();
        var divisions = touched.stream().map(Touched::division).toArray();
        var versions = touched.stream().map(Touched::version).toArray();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, occasion.subject());
            insert.setString(2, occasion.roles());
            insert.setString(3, occasion.duty());
            insert.setString(4, occasion.operation());
            insert.setString(5, act.word());
            insert.setString(6, occasion.purpose());
            insert.setBoolean(7, occasion.stated());
            insert.setString(8, occasion.token());
            insert.setString(9, occasion.trace());
            insert.setObject(10, occasion.emergency());
            insert.setArray(11, connection.createArrayOf("uuid", households));
            insert.setArray(12, connection.createArrayOf("text", divisions));
            insert.setArray(13, connection.createArrayOf("int8", versions));
            var _ = insert.executeUpdate();
        }
    }
}
