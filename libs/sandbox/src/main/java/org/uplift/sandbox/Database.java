package org.uplift.sandbox;

import java.sql.Connection;
import java.sql.SQLException;

/// One database of the sandbox's server and how its owner enters it.
public record Database(String jdbcUrl, String user, String password) {

    static Database of(String name, Connection superuser, int port) throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("No name for a database: " + name);
        }
        if (isMissing("select from pg_roles where rolname = ?", name, superuser)) {
            execute("create role %1$s login password '%1$s'".formatted(name), superuser);
        }
        if (isMissing("select from pg_database where datname = ?", name, superuser)) {
            execute("create database %1$s owner %1$s".formatted(name), superuser);
        }
        return new Database("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), name, name);
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
