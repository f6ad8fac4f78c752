package org.uplift.household.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.uplift.platform.problem.Rejected;

/// Gives out household numbers: the village's code and a sequence of five digits.
final class HouseholdNumbers {

    private static final int LAST = 99_999;

    private HouseholdNumbers() {}

    /// The next numbers of a village, or where its last is taken those that nobody has. Whoever
    /// else wants some there waits for this transaction.
    public static List<String> next(Connection connection, String division, int count)
            throws SQLException {
        lock(connection, division);
        var highest = highest(connection, division);
        if (highest + count > LAST) {
            return free(connection, division, count);
        }
        var numbers = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            numbers.add("%s%05d".formatted(division, highest + i));
        }
        return numbers;
    }

    private static List<String> free(Connection connection, String division, int count)
            throws SQLException {
        try (var statement = connection.prepareStatement("select * from free_numbers(?, ?)")) {
            statement.setString(1, division);
            statement.setInt(2, count);
            var found = statement.executeQuery();
            var numbers = new ArrayList<String>();
            while (found.next()) {
                numbers.add(found.getString(1));
            }
            if (numbers.size() < count) {
                throw new Rejected("The village has no household numbers left");
            }
            return numbers;
        }
    }

    private static void lock(Connection connection, String division) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, Long.parseLong(division));
            var _ = lock.execute();
        }
    }

    private static int highest(Connection connection, String division) throws SQLException {
        try (var statement = connection.prepareStatement("select highest_number(?)")) {
            statement.setString(1, division);
            var found = statement.executeQuery();
            var number = found.next() ? found.getString(1) : null;
            return number == null ? 0 : Integer.parseInt(number.substring(12));
        }
    }
}
