package org.uplift.household.registry;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.uplift.household.file.FileSeal;

/// Finds many at a time what is on the register already, for import.
@Singleton
public class RegisterLookup {

    private static final String NUMBERED =
            """
            select id, version, changed_at, changed_by, reason, file
            from household where number = any(?)\
            """;

    private static final String HOLDERS = "select mark, household_id from holders(?, ?)";

    private final FileSeal files;
    private final PersonMarks marks;
    private final Erasures erasures;

    RegisterLookup(FileSeal files, PersonMarks marks, Erasures erasures) {
        this.files = files;
        this.marks = marks;
        this.erasures = erasures;
    }

    /// By household number.
    public Map<String, Household> households(Connection connection, Collection<String> numbers)
            throws SQLException {
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
    public Map<String, UUID> holders(Connection connection, Collection<String> citizenNumbers)
            throws SQLException {
        var even = new HashMap<String, String>();
        var odd = new HashMap<String, String>();
        for (var number : citizenNumbers) {
            var mark = marks.of(number);
            putIf(mark.even(), number, even);
            putIf(mark.odd(), number, odd);
        }
        var found = new HashMap<String, UUID>();
        try (var select = planned(connection, HOLDERS)) {
            select.setArray(1, connection.createArrayOf("text", even.keySet().toArray()));
            select.setArray(2, connection.createArrayOf("text", odd.keySet().toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                var mark = rows.getString(1);
                found.put(
                        requireNonNull(even.getOrDefault(mark, odd.get(mark))),
                        rows.getObject(2, UUID.class));
            }
        }
        return found;
    }

    /// Household and citizen numbers of those who were erased and are still sought. Whoever asks
    /// after the other questions misses nobody who was erased before them.
    public Set<String> erased(Connection connection) throws SQLException {
        return erasures.numbers(connection);
    }

    private static void putIf(@Nullable String mark, String number, Map<String, String> marked) {
        if (mark != null) {
            marked.put(mark, number);
        }
    }

    /// Planned anew each time: a plan that was kept since the register was empty compares every row
    /// with every number, and takes as long as the import itself.
    private static PreparedStatement planned(Connection connection, String sql)
            throws SQLException {
        var select = connection.prepareStatement(sql);
        select.unwrap(PGStatement.class).setPrepareThreshold(0);
        return select;
    }

    private Household household(ResultSet row) throws SQLException {
        var at = row.getObject(3, OffsetDateTime.class).toInstant();
        var signature = new Signature(row.getString(4), at, row.getString(5));
        return new Household(
                row.getObject(1, UUID.class),
                row.getLong(2),
                files.read(row.getString(6)),
                signature);
    }
}
