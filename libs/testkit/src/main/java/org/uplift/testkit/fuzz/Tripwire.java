package org.uplift.testkit.fuzz;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/// A sequence in the service's database that nobody asks for a number, unless what somebody sent
/// became a part of a statement.
public final class Tripwire implements AutoCloseable {

    /// Statements such as are written by who does not know better.
    private static final List<String> NAIVE =
            List.of(
                    "select '#'",
                    "select 'a', '#'",
                    "select $$#$$",
                    "select \"#\" from (select 1 as a) one",
                    "select 1 where 'a' = '#'",
                    "select 1 where ('a' = '#')",
                    "select 1 where (('a' = '#'))",
                    "select 1 where 'a' like '%#%'",
                    "select 1 where 1 = #",
                    "select 1 where (1 = #)",
                    "select 1 as a order by #");

    private Tripwire() {}

    public static Tripwire set() {
        var wire = new Tripwire();
        wire.tell("drop sequence if exists hit; create sequence hit");
        wire.tell("grant usage on sequence hit to public");
        return wire;
    }

    public boolean isHit() {
        try (var owner = owner();
                var asked = owner.createStatement().executeQuery("select is_called from hit")) {
            asked.next();
            return asked.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Those of the texts that do no harm in the service's own name, whatever statement they stand
    /// in: there is no point in sending them.
    public List<String> harmless(List<String> texts) {
        return texts.stream().filter(text -> !doesHarm(text)).toList();
    }

    private boolean doesHarm(String text) {
        try (var service = enter("quarkus.datasource.username", "quarkus.datasource.password")) {
            for (var statement : NAIVE) {
                tryOut(service, statement.replace("#", text));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var isHit = isHit();
        tell("select setval('hit', 1, false)");
        return isHit;
    }

    private static void tryOut(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        } catch (SQLException nonsense) {
            if (!connection.isValid(1)) {
                throw nonsense;
            }
        }
    }

    private void tell(String sql) {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            var _ = statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection owner() throws SQLException {
        return enter("quarkus.flyway.username", "quarkus.flyway.password");
    }

    private static Connection enter(String user, String password) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(user, String.class),
                config.getValue(password, String.class));
    }

    @Override
    public void close() {
        tell("drop sequence hit");
    }
}
