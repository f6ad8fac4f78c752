package org.uplift.household.registry;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/// Whoever owns the tables and may do anything with them.
public final class Owner {

    private Owner() {}

    public static void says(String sql) throws SQLException {
        var config = ConfigProvider.getConfig();
        var owner = config.getValue("quarkus.flyway.username", String.class);
        try (var connection =
                        DriverManager.getConnection(
                                config.getValue("quarkus.datasource.jdbc.url", String.class),
                                owner,
                                config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            var _ =
                    statement.execute(
                            sql.replace("${service}", owner + "_service")
                                    .replace("${works}", owner + "_works"));
        }
    }
}
