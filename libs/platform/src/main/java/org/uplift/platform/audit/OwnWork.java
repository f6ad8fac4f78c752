package org.uplift.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.uplift.platform.database.Behalf;

/// What is done with the whole audit, in nobody's name, apart from any request's transaction.
@ApplicationScoped
class OwnWork {

    private final DataSource database;

    OwnWork(DataSource database) {
        this.database = database;
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// All of it or nothing.
    <T> T whole(Work<T> work) throws SQLException {
        return Behalf.<T, SQLException>ofTheService(() -> {
            try (var connection = database.getConnection()) {
                return whole(connection, work);
            }
        });
    }

    private static <T> T whole(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
