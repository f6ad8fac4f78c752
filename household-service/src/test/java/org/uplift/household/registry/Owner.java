package org.uplift.household.registry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/// Whoever owns the tables and may do anything with them.
public final class Owner {

    private Owner() {}

    public static void says(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var _ =
                    statement.execute(
                            sql.replace("${service}", name() + "_service")
                                    .replace("${works}", name() + "_works"));
        }
    }

    public static Connection connection() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                name(),
                config.getValue("quarkus.flyway.password", String.class));
    }

    private static String name() {
        return ConfigProvider.getConfig().getValue("quarkus.flyway.username", String.class);
    }
}
