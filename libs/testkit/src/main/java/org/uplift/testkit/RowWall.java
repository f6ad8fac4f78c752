package org.uplift.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/// Row-level security as it meets the service's own role, with nothing but a scope said: no WHERE.
///
/// @param from the scope's first division
/// @param until the first division beyond
public record RowWall(String from, String until) {

    private static final List<String> EVERYWHERE =
            List.of(
                    "audit_seal",
                    "dead_letter",
                    "duty_roll",
                    "flyway_schema_history",
                    "inbox",
                    "outbox",
                    "projection_edition");

    private static final String NAKED =
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                and (c.relowner = current_user::regrole or not c.relrowsecurity)\
            """;

    /// Tables that no policy guards, and whatever belongs to the service.
    public static List<String> naked() {
        return new RowWall("", "").ask(NAKED);
    }

    /// Those that need none: what every service has for its own work, and what nobody may not know.
    ///
    /// @param own of the service beside them
    public static List<String> open(String... own) {
        return Stream.concat(EVERYWHERE.stream(), Stream.of(own)).toList();
    }

    public long count(String table) {
        return Long.parseLong(ask("select count(*) from " + table).getFirst());
    }

    /// How the database would find the rows of a query; it knows that tables grow.
    public String plan(String query) {
        return String.join("\n", ask("set local enable_seqscan = off", "explain " + query));
    }

    /// What the statements show, in a transaction that comes to nothing.
    public List<String> ask(String... statements) {
        var config = ConfigProvider.getConfig();
        try (var connection =
                DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))) {
            connection.setAutoCommit(false);
            say(connection);
            var answer = new ArrayList<String>();
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    if (statement.execute(sql)) {
                        var rows = statement.getResultSet();
                        while (rows.next()) {
                            answer.add(rows.getString(1));
                        }
                    }
                }
            }
            connection.rollback();
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(Connection connection) throws SQLException {
        var scope =
                "select set_config('uplift.from', ?, true), set_config('uplift.until', ?, true)";
        try (var say = connection.prepareStatement(scope)) {
            say.setString(1, from);
            say.setString(2, until);
            var _ = say.execute();
        }
    }
}
