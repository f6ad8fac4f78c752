package org.uplift.household.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGStatement;
import org.uplift.household.file.FileJson;

/// Finds many at a time what is on the register already, for import.
public final class RegisterLookup {

    private static final String NUMBERED =
            """
            select id, version, changed_at, changed_by, reason, file
            from household where number = any(?)\
            """;

    private static final String HOLDERS = "select citizen_number, household_id from holders(?)";

    private RegisterLookup() {}

    /// By household number.
    public static Map<String, Household> households(
            Connection connection, Collection<String> numbers) throws SQLException {
        var found = new HashMap<String, Household>();
        try (var select = planned(connection, NUMBERED)) {
            select.setArray(1, connection.createArrayOf("text", numbers.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                var household = household(rows);
                found.put(household.summary().number(), household);
            }
        }
        return found;
    }

    /// Which household each of the citizen numbers (`Member.citizenNumber`) belongs to.
    public static Map<String, UUID> holders(
            Connection connection, Collection<String> citizenNumbers) throws SQLException {
        var found = new HashMap<String, UUID>();
        try (var select = planned(connection, HOLDERS)) {
            select.setArray(1, connection.createArrayOf("text", citizenNumbers.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
        return found;
    }

    /// Planned anew each time: a plan that was kept since the register was empty compares every row
    /// with every number, and takes as long as the import itself.
    private static PreparedStatement planned(Connection connection, String sql)
            throws SQLException {
        var select = connection.prepareStatement(sql);
        select.unwrap(PGStatement.class).setPrepareThreshold(0);
        return select;
    }

    private static Household household(ResultSet row) throws SQLException {
        var at = row.getObject(3, OffsetDateTime.class).toInstant();
        var signature = new Signature(row.getString(4), at, row.getString(5));
        return new Household(
                row.getObject(1, UUID.class),
                row.getLong(2),
                FileJson.read(row.getString(6)),
                signature);
    }
}
