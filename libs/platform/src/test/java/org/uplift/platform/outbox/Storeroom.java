package org.uplift.platform.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.uplift.testkit.Infrastructure;

/// An outbox of a test's own, beside the one of the running service.
final class Storeroom {

    static final Map<String, String> SERVERS = new Infrastructure().start();

    private static final String SCRIPT = "/db/platform/V0_1__outbox_inbox_dead_letters.sql";

    private final String topic = "storeroom-" + UUID.randomUUID();
    private final RelaySession sessions;

    private Storeroom(RelaySession sessions) {
        this.sessions = sessions;
    }

    static Storeroom open() throws SQLException {
        var schema = "storeroom_" + UUID.randomUUID().toString().replace('-', '_');
        var room = new Storeroom(session(schema));
        try (var connection = room.session();
                var statement = connection.createStatement()) {
            var _ = statement.execute("create schema " + schema);
            var _ = statement.execute(script());
        }
        return room;
    }

    private static RelaySession session(String schema) {
        return new RelaySession(
                SERVERS.get("quarkus.datasource.jdbc.url") + "?currentSchema=" + schema,
                Optional.ofNullable(SERVERS.get("quarkus.flyway.username")),
                Optional.ofNullable(SERVERS.get("quarkus.flyway.password")));
    }

    private static String script() {
        try (var script = Storeroom.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String topic() {
        return topic;
    }

    Connection session() throws SQLException {
        return sessions.open();
    }

    /// A session whose transactions end when the test says so.
    Connection writer() throws SQLException {
        var connection = session();
        connection.setAutoCommit(false);
        return connection;
    }

    void put(Connection writer, String key, String payload) throws SQLException {
        try (var statement =
                writer.prepareStatement(
                        "insert into outbox (id, aggregatetype, aggregateid, type, payload)"
                                + " values (gen_random_uuid(), ?, ?, 'test.v1', ?)")) {
            statement.setString(1, topic);
            statement.setString(2, key);
            statement.setString(3, payload);
            var _ = statement.executeUpdate();
        }
    }

    long left() throws SQLException {
        try (var connection = session();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    Relay relay(Map<String, Object> kafka) {
        return new Relay(new Settings(topic), sessions::open, () -> {}, kafka);
    }

    private record Settings(String topic) implements RelaySettings {

        @Override
        public boolean relayed() {
            return true;
        }

        @Override
        public Duration pollEvery() {
            return Duration.ofMillis(100);
        }

        @Override
        public int batch() {
            return 50;
        }

        @Override
        public Duration pauseAfterFailure() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration lookOverEvery() {
            return Duration.ofMinutes(1);
        }
    }
}
