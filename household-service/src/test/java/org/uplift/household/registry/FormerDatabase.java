package org.uplift.household.registry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.uplift.sandbox.Database;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Postgres;

/// A register's database as an edition before left it, to see what the migrations since make of it.
public final class FormerDatabase implements AutoCloseable {

    private final Postgres postgres = Postgres.start(Home.temporary(), 0);
    private final Database database = postgres.database("former");

    public void migrateTo(String version, JavaMigration... besides) {
        var _ =
                Flyway.configure()
                        .dataSource(database.jdbcUrl(), database.user(), database.password())
                        .placeholders(Map.of("service", "former_service", "works", "former_works"))
                        .locations("db/platform", "db/migration")
                        .javaMigrations(besides)
                        .target(version)
                        .load()
                        .migrate();
    }

    public void say(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    /// The rows, each the values of its columns that have one, with a space between.
    public List<String> ask(String query) throws SQLException {
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    if (rows.getString(i) != null) {
                        row.add(rows.getString(i));
                    }
                }
                found.add(String.join(" ", row));
            }
            return found;
        }
    }

    @Override
    public void close() {
        postgres.close();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
