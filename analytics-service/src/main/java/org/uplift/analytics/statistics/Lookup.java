package org.uplift.analytics.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Reads rows of the database.
@ApplicationScoped
class Lookup {

    private final DataSource database;

    Lookup(DataSource database) {
        this.database = database;
    }

    <T> List<T> find(String sql, Reading<T> reading, List<?> values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reading.of(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The statistics could not be read", e);
        }
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
