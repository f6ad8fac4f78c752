package org.uplift.system;

import java.sql.SQLException;

/// A guard that is switched off for a while, to see who notices: a table of a service forgets some
/// of what is written into it, and tells nobody.
record Sabotage(Platform platform, Service service, String table) implements AutoCloseable {

    private static final String FORGET =
            "create function forget() returns trigger language plpgsql"
                    + " as $$ begin return null; end $$";

    /// @param which of the new rows
    static Sabotage forgetting(Platform platform, Service service, String table, String which) {
        var sabotage = new Sabotage(platform, service, table);
        sabotage.tell(FORGET);
        sabotage.tell(
                "create trigger forget before insert on %s for each row when (%s) execute function forget()"
                        .formatted(table, which));
        return sabotage;
    }

    @Override
    public void close() {
        tell("drop function forget cascade");
    }

    private void tell(String command) {
        tell(platform, service, command);
    }

    /// What only the owner of everything may say.
    static void tell(Platform platform, Service service, String command) {
        try (var superuser = platform.ground().enter(service.word());
                var statement = superuser.createStatement()) {
            var _ = statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whoever works with the service's database has to begin again.
    static void endSessions(Platform platform, Service service) {
        tell(
                platform,
                service,
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = '%s' and pid <> pg_backend_pid()"
                                .formatted(service.word()));
    }
}
