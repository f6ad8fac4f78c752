package org.uplift.sandbox;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/// One Kafka broker inside this program, its own controller (KRaft). Topics keep everything.
public final class Kafka implements AutoCloseable {

    private static final String NAME = "Kafka";

    private final KafkaRaftServer server;
    private final Claim claim;
    private final int port;
    private final Thread atExit = new Thread(this::shutDown, "kafka-at-exit");

    private Kafka(KafkaRaftServer server, Claim claim, int port) {
        this.server = server;
        this.claim = claim;
        this.port = port;
    }

    /// @param port 0 for any free one
    /// @throws CannotStart with a sentence that says what stands in the way
    public static Kafka start(Home home, int port) {
        return start(home, port, Map.of());
    }

    /// @param settings of the broker, over the sandbox's own
    public static Kafka start(Home home, int port, Map<String, String> settings) {
        var claim = Claim.on(home, NAME);
        try {
            var own = Ports.claim(port, NAME);
            formatIfNew(home);
            var config = new KafkaConfig(KafkaSettings.of(home, own, Ports.besides(own), settings));
            var kafka = new Kafka(new KafkaRaftServer(config, Time.SYSTEM), claim, own);
            kafka.server.startup();
            Runtime.getRuntime().addShutdownHook(kafka.atExit);
            return kafka;
        } catch (CannotStart e) {
            claim.close();
            throw e;
        } catch (Exception e) {
            claim.close();
            throw new CannotStart("Kafka would not start: " + e.getMessage(), e);
        }
    }

    private static void formatIfNew(Home home) throws Exception {
        var data = home.data();
        if (!Files.exists(data.resolve("meta.properties"))) {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaSettings.NODE)
                    .addDirectory(data.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(data.toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .run();
        }
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        shutDown();
    }

    private void shutDown() {
        try (claim) {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
