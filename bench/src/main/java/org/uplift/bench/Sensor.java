package org.uplift.bench;

import static org.awaitility.Awaitility.await;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;

/// A thermometer that says one reading after the other.
record Sensor(UUID id, MqttClient client, AtomicLong said) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String READING =
            """
            {"at": "%s", "seq": %d, "kind": "Temperature", "value": %s, "uom": "CEL"}
            """;

    static Sensor of(UUID id, String secret, Vertx vertx) {
        var options =
                new MqttClientOptions()
                        .setClientId(id.toString())
                        .setUsername(id.toString())
                        .setPassword(secret);
        return new Sensor(id, MqttClient.create(vertx, options), new AtomicLong());
    }

    /// Nobody is let in before the service listens.
    ///
    /// @param heard what is done whenever a reading was acknowledged
    void connect(int port, Runnable heard) {
        client.publishCompletionHandler(_ -> heard.run());
        await("the broker to let it in").atMost(PATIENCE).until(() -> isLetIn(port));
    }

    private boolean isLetIn(int port) {
        try {
            var _ =
                    client.connect(port, "127.0.0.1")
                            .toCompletionStage()
                            .toCompletableFuture()
                            .join();
            return client.isConnected();
        } catch (CompletionException notYet) {
            return false;
        }
    }

    void say(int celsius) {
        var words = READING.formatted(Instant.now(), said.incrementAndGet(), celsius);
        var topic = "sensors/%s/readings".formatted(id);
        var _ = client.publish(topic, Buffer.buffer(words), MqttQoS.AT_LEAST_ONCE, false, false);
    }
}
