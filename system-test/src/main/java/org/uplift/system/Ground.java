package org.uplift.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.uplift.local.Topics;
import org.uplift.local.ground.Folder;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.sandbox.Database;
import org.uplift.sandbox.Ports;

/// What the services stand on: PostgreSQL, Kafka, people who log in, and a folder.
final class Ground implements AutoCloseable {

    private final Folder folder = new Folder(temporary());
    private final Server postgres;
    private final Cable toPostgres;
    private final int kafkaPort = Ports.free();
    private final Cable toKafka = Cable.to(kafkaPort);
    private final Server kafka =
            Server.kafka(folder.path().resolve("kafka"), kafkaPort, toKafka.port());
    private final People people = new People(folder.secrets());

    Ground(Writing writing) {
        postgres =
                Server.postgres(
                        folder.path().resolve("postgres"), Ports.free(), writing.settings());
        toPostgres = Cable.to(postgres.port());
    }

    void prepare() {
        postgres.awaitReady();
        kafka.awaitReady();
        System.setProperty("kafka.bootstrap.servers", bootstrapServers());
        Topics.of(bootstrapServers()).make();
    }

    /// What the launcher would keep on the disk.
    Folder folder() {
        return folder;
    }

    Server postgres() {
        return postgres;
    }

    Server kafka() {
        return kafka;
    }

    Cable toPostgres() {
        return toPostgres;
    }

    Cable toKafka() {
        return toKafka;
    }

    People people() {
        return people;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + toKafka.port();
    }

    /// Into a database as the one whom nothing is forbidden.
    Connection enter(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.port(), database),
                "postgres",
                "postgres");
    }

    /// What a service is told of it.
    Map<String, String> settings(Service service) {
        var settings = new HashMap<>(database(service).environment());
        settings.putAll(
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        bootstrapServers(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        people.issuer(),
                        // small, so that a commit can be met in its middle
                        "UPLIFT_IMPORTS_CHUNK",
                        "100",
                        "UPLIFT_IMPORTS_FOLDER",
                        uploads().toString()));
        if (service == Service.HOUSEHOLD || service == Service.TRACE) {
            settings.put("UPLIFT_KEYS_FILE", keyring(service).toString());
        }
        return settings;
    }

    private Path keyring(Service service) {
        var name = service.word() + "-keyring.json";
        var file = new KeyringFile(folder.secrets().resolve(name));
        var _ = file.readOrMake();
        return file.path();
    }

    /// Where files lie that are being received.
    Path uploads() {
        try {
            return Files.createDirectories(folder.path().resolve("uploads"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database database(Service service) {
        try (var superuser = enter("postgres")) {
            return Database.on("127.0.0.1:" + toPostgres.port(), superuser, service.word());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        postgres.stop();
        kafka.stop();
        people.close();
        Folder.delete(folder.path());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("uplift-system-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
