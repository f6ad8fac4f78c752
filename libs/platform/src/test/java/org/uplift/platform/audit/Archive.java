package org.uplift.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.uplift.testkit.Infrastructure;

/// An audit of a test's own, beside the one of the running service, in the hands of its owner.
final class Archive {

    static final Map<String, String> SERVERS = new Infrastructure().start();

    private static final String SCRIPT = "/db/platform/V0_5__audit.sql";
    private static final String VILLAGE = "341623100001";

    private final String url;

    private Archive(String url) {
        this.url = url;
    }

    static Archive open() throws SQLException {
        var schema = "archive_" + UUID.randomUUID().toString().replace('-', '_');
        var archive =
                new Archive(
                        SERVERS.get("quarkus.datasource.jdbc.url") + "?currentSchema=" + schema);
        try (var connection = archive.session();
                var statement = connection.createStatement()) {
            var _ = statement.execute("create schema " + schema);
            var _ = statement.execute(script());
            connection.commit();
        }
        return archive;
    }

    private static String script() {
        try (var script = Archive.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its transactions end when the test says so.
    Connection session() throws SQLException {
        var session =
                DriverManager.getConnection(
                        url,
                        SERVERS.get("quarkus.flyway.username"),
                        SERVERS.get("quarkus.flyway.password"));
        session.setAutoCommit(false);
        return session;
    }

    /// Entries that have nothing in common.
    static void write(Connection connection, String subject, int many) throws SQLException {
        for (var i = 0; i < many; i++) {
            var occasion =
                    new Occasion(
                            subject + i,
                            "helper",
                            VILLAGE,
                            "operation" + i,
                            "visit",
                            i % 2 == 0,
                            i % 3 == 0 ? null : "token" + i,
                            null,
                            i % 5 == 0 ? UUID.randomUUID() : null);
            AuditRows.write(connection, occasion, Act.READ, households(1 + i % 3));
        }
    }

    private static List<Touched> households(int many) {
        return IntStream.range(0, many)
                .mapToObj(
                        i -> new Touched(UUID.randomUUID(), VILLAGE, i % 2 == 0 ? null : (long) i))
                .toList();
    }

    Head seal() throws SQLException {
        try (var connection = session()) {
            var chain = new Chain(connection);
            var sealed = chain.seal(1_000).orElseThrow();
            connection.commit();
            return sealed.head();
        }
    }

    Proof verify(Head expected) throws SQLException {
        try (var connection = session()) {
            return new Auditor(connection).verify(expected);
        }
    }
}
