package org.uplift.testkit;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
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
        var postgres =
                new PostgreSQLContainer("postgres:18-alpine")
                        .withDatabaseName(DATABASE)
                        .withUsername(DATABASE)
                        .withPassword(DATABASE);
        var kafka = new KafkaContainer("apache/kafka-native:4.1.1");
        postgres.start();
        kafka.start();
        return settings(postgres.getJdbcUrl(), kafka.getBootstrapServers());
    }

    private static Map<String, String> sandbox() {
        var postgres = Postgres.start(Home.temporary(), 0);
        var kafka = Kafka.start(Home.temporary(), 0);
        return settings(postgres.database(DATABASE).jdbcUrl(), kafka.bootstrapServers());
    }

    private static Map<String, String> settings(String jdbcUrl, String bootstrapServers) {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", DATABASE,
                "kafka.bootstrap.servers", bootstrapServers);
    }
}
