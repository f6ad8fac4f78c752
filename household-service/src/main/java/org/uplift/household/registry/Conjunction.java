package org.uplift.household.registry;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Conditions that all hold, written by us, and the values they compare with, which never become
/// part of the statement.
final class Conjunction {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void and(String condition, List<?> compared) {
        conditions.add(condition);
        values.addAll(compared);
    }

    void andEqual(String column, @Nullable Object value) {
        if (value != null) {
            and(column + " = ?", List.of(value));
        }
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    /// @return the place of the next parameter
    int fill(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return values.size() + 1;
    }
}
