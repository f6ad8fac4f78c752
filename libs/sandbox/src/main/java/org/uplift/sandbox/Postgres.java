package org.uplift.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/// A PostgreSQL server of its own for this program, with as many databases as are asked for.
public final class Postgres implements AutoCloseable {

    private static final String NAME = "PostgreSQL";
    private static final Duration RECOVERY = Duration.ofMinutes(5);

    private final EmbeddedPostgres server;
    private final Claim claim;
    private final Thread atExit = new Thread(this::shutDown, "postgres-at-exit");

    private Postgres(EmbeddedPostgres server, Claim claim) {
        this.server = server;
        this.claim = claim;
    }

    /// @param port 0 for any free one
    /// @throws CannotStart with a sentence that says what stands in the way
    public static Postgres start(Home home, int port) {
        return start(home, port, Map.of());
    }

    /// @param settings of `postgresql.conf`, over the sandbox's own
    public static Postgres start(Home home, int port, Map<String, String> settings) {
        var claim = Claim.on(home, NAME);
        try {
            Postmaster.clearLeftOver(home.data());
            var postgres = new Postgres(launch(home, Ports.claim(port, NAME), settings), claim);
            Runtime.getRuntime().addShutdownHook(postgres.atExit);
            return postgres;
        } catch (CannotStart e) {
            claim.close();
            throw e;
        } catch (IOException e) {
            claim.close();
            throw new CannotStart("PostgreSQL would not start: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres launch(Home home, int port, Map<String, String> settings)
            throws IOException {
        var durably = home.isKept() ? "on" : "off";
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(home.data())
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPort(port)
                        .setPGStartupWait(RECOVERY)
                        .setOutputRedirector(Redirect.appendTo(home.log().toFile()))
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("fsync", durably)
                        .setServerConfig("synchronous_commit", durably)
                        .setServerConfig("full_page_writes", durably)
                        .setServerConfig("shared_buffers", "128MB")
                        .setServerConfig("max_connections", "200");
        settings.forEach(builder::setServerConfig);
        Files.deleteIfExists(home.log());
        return new Vigil(new ServerLog(home.log())).over(builder);
    }

    public int port() {
        return server.getPort();
    }

    /// The database of that name with its roles, all made when they are missing.
    public Database database(String name) {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            return Database.on("127.0.0.1:" + port(), connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + name, e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        shutDown();
    }

    private void shutDown() {
        try (claim) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
