package org.uplift.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.sandbox.Database;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

/// The one pair of servers of this JVM and how to reach them: in containers where Docker answers,
/// else from the sandbox. Public for the system class loader alone.
public final class Servers implements Supplier<Map<String, String>> {

    private static final String DATABASE = "uplift";

    private static @Nullable Map<String, String> running;

    @Override
    public Map<String, String> get() {
        synchronized (Servers.class) {
            if (running == null) {
                running = underOwnLoader(Docker.answers() ? Servers::containers : Servers::sandbox);
            }
            return running;
        }
    }

    /// Kafka looks classes up by name in the loader of the thread, which is Quarkus's in a test.
    private static Map<String, String> underOwnLoader(Supplier<Map<String, String>> start) {
        var thread = Thread.currentThread();
        var theirs = thread.getContextClassLoader();
        thread.setContextClassLoader(Servers.class.getClassLoader());
        try {
            return start.get();
        } finally {
            thread.setContextClassLoader(theirs);
        }
    }

    private static Map<String, String> containers() {
        var postgres = new PostgreSQLContainer("postgres:18-alpine");
        var kafka = new KafkaContainer("apache/kafka-native:4.1.1");
        postgres.start();
        kafka.start();
        return settings(database(postgres), kafka.getBootstrapServers());
    }

    private static Database database(PostgreSQLContainer postgres) {
        var server = postgres.getHost() + ":" + postgres.getMappedPort(5432);
        try (var superuser =
                DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword())) {
            return Database.on(server, superuser, DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database of the tests", e);
        }
    }

    private static Map<String, String> sandbox() {
        var postgres = Postgres.start(Home.temporary(), 0);
        var kafka = Kafka.start(Home.temporary(), 0);
        return settings(postgres.database(DATABASE), kafka.bootstrapServers());
    }

    private static Map<String, String> settings(Database database, String bootstrapServers) {
        var settings = new HashMap<>(database.settings());
        settings.put("kafka.bootstrap.servers", bootstrapServers);
        settings.put("uplift.keys.file", keyring().toString());
        return settings;
    }

    /// As long as the database, whose rows are sealed with it.
    private static Path keyring() {
        try {
            var file = Files.createTempDirectory("uplift-keys-").resolve("keyring.json");
            new KeyringFile(file).write(Keyring.fresh());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
