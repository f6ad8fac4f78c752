package org.uplift.bench;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// A thermometer that says one reading after the other.
record Sensor(UUID id, MqttClient client, AtomicLong said) {

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

    /// @param heard what is done whenever a reading was acknowledged
    void connect(int port, Runnable heard) throws Exception {
        client.publishCompletionHandler(_ -> heard.run());
        while (!client.isConnected()) {
            try {
                var _ =
                        client.connect(port, "127.0.0.1")
                                .toCompletionStage()
                                .toCompletableFuture()
                                .get(10, TimeUnit.SECONDS);
            } catch (ExecutionException nobodyListensYet) {
                Thread.sleep(200);
            }
        }
    }

    void say(int celsius) {
        var words = READING.formatted(Instant.now(), said.incrementAndGet(), celsius);
        var topic = "sensors/%s/readings".formatted(id);
        var _ = client.publish(topic, Buffer.buffer(words), MqttQoS.AT_LEAST_ONCE, false, false);
    }
}
