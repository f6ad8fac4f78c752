package org.uplift.sandbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// One database of a server: its owner, who migrates it, and how to enter it in that name.
///
/// Beside the owner there are two more roles. `NAME_service` is what a service logs in as; it owns
/// nothing, so row-level security binds it. `NAME_works` it may turn into for its own work, which
/// row-level security does not bind.
public record Database(String jdbcUrl, String user, String password) {

    /// Makes the database and its roles where they are missing.
    ///
    /// @param server host and port
    public static Database on(String server, Connection superuser, String name)
            throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("No name for a database: " + name);
        }
        make(name, "create role %1$s login password '%1$s'", superuser);
        make(name + "_service", "create role %1$s login password '%1$s'", superuser);
        make(
                name + "_works",
                "create role %1$s nologin bypassrls;"
                        + " grant %1$s to %2$s with inherit false, set true"
                                .replace("%2$s", name + "_service"),
                superuser);
        if (isMissing("select from pg_database where datname = ?", name, superuser)) {
            execute("create database %1$s owner %1$s".formatted(name), superuser);
        }
        return new Database("jdbc:postgresql://%s/%s".formatted(server, name), name, name);
    }

    /// What a service is told of it.
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.username", user + "_service",
                "quarkus.datasource.password", user + "_service",
                "quarkus.flyway.username", user,
                "quarkus.flyway.password", password);
    }

    /// The same as variables of an environment.
    public Map<String, String> environment() {
        var variables = new HashMap<String, String>();
        settings()
                .forEach((name, value) ->
                        variables.put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return variables;
    }

    private static void make(String role, String command, Connection superuser)
            throws SQLException {
        if (isMissing("select from pg_roles where rolname = ?", role, superuser)) {
            execute(command.formatted(role), superuser);
        }
    }

    private static boolean isMissing(String query, String name, Connection superuser)
            throws SQLException {
        try (var statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private static void execute(String command, Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            var _ = statement.execute(command);
        }
    }
}
