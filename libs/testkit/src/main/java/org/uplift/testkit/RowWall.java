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
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'v')
                and (c.relowner = current_user::regrole or not c.relrowsecurity)
                and not coalesce('security_invoker=true' = any(c.reloptions), false)\
            """;

    /// A condition keeps to the scope where it names both its ends, or asks for rows of another
    /// table that is guarded; and nothing is simply true. What is acted is noted anywhere.
    private static final String GAPS =
            """
            select p.tablename || ': ' || condition
            from pg_policies p, unnest(array[p.qual, p.with_check]) condition
            where p.schemaname = 'public'
                and (p.tablename, p.policyname) <> ('audit_entry', 'acted')
                and (regexp_replace(condition, %1$s, 'given', 'g') ~ '\\mtrue\\M'
                    or condition !~ ('(\\w+) >= ' || %2$s || '\\) AND \\(\\1 < ' || %3$s)
                    and not exists (
                        select from pg_class c join pg_policy g on g.polrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
                            and c.relname <> p.tablename
                            and condition ~ ('FROM \\(*' || c.relname || '\\M')))\
            """
                    .formatted("'current_setting\\([^()]*\\)'", setting("from"), setting("until"));

    private static String setting(String end) {
        return "'current_setting\\(''uplift\\.%s''::text, true\\)'".formatted(end);
    }

    /// Tables that no policy guards, views that show what their owner sees, and whatever belongs to
    /// the service.
    public static List<String> naked() {
        return new RowWall("", "").ask(NAKED);
    }

    /// Policies that let rows through whatever the scope is.
    public static List<String> gaps() {
        return new RowWall("", "").ask(GAPS);
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
