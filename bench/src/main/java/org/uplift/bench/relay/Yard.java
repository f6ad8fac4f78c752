package org.uplift.bench.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.uplift.sandbox.Database;
import org.uplift.sandbox.Kafka;

/// The database with its outbox and the broker that both competitors use.
final class Yard {

    private static final String SCRIPT = "/db/platform/V0_1__outbox_inbox_dead_letters.sql";

    private final Database database;
    private final String superuserUrl;
    private final String bootstrapServers;

    Yard(Database database, int port, Kafka kafka) throws SQLException, IOException {
        this.database = database;
        this.superuserUrl =
                "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(port, database.user());
        this.bootstrapServers = kafka.bootstrapServers();
        try (var script = Yard.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException("The platform's script is not on the class path");
            }
            execute(new String(script.readAllBytes(), UTF_8));
        }
    }

    Database database() {
        return database;
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }

    void execute(String command) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            var _ = statement.execute(command);
        }
    }

    void executeAsSuperuser(String command) throws SQLException {
        try (var connection = DriverManager.getConnection(superuserUrl);
                var statement = connection.createStatement()) {
            var _ = statement.execute(command);
        }
    }

    long left() throws SQLException {
        return ask("select count(*) from outbox");
    }

    /// Bytes, with its indexes.
    long room() throws SQLException {
        return ask("select pg_total_relation_size('outbox')");
    }

    private long ask(String query) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    void makeTopic(String name) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(kafka())) {
            var topic = new NewTopic(name, Optional.of(6), Optional.empty());
            var _ = admin.createTopics(List.of(topic)).all().get();
        }
    }
}
