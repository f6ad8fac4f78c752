package org.uplift.trace.sensor;

import static org.awaitility.Awaitility.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/// Somebody with a line to the broker: a device, or who would like to be one.
final class Gadget implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true));
    private final String user;
    private final MqttClient client;
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();

    Gadget(String user, String password) {
        this.user = user;
        this.client =
                MqttClient.create(
                        vertx,
                        new MqttClientOptions()
                                .setClientId(user)
                                .setUsername(user)
                                .setPassword(password)
                                .setMaxInflightQueue(10_000));
        client.publishCompletionHandler(acknowledged::add);
    }

    /// While nobody listens to the broker, no device is let in.
    Gadget connected() {
        await().atMost(PATIENCE).until(this::connects);
        return this;
    }

    boolean connects() {
        var broker =
                URI.create(
                        ConfigProvider.getConfig().getValue("uplift.sensors.broker", String.class));
        try {
            var _ =
                    client.connect(broker.getPort(), broker.getHost())
                            .toCompletionStage()
                            .toCompletableFuture()
                            .join();
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    /// @return what tells this message from others
    @CanIgnoreReturnValue
    int say(String words) {
        return say("sensors/" + user + "/readings", words);
    }

    @CanIgnoreReturnValue
    int say(String topic, String words) {
        return client.publish(topic, Buffer.buffer(words), MqttQoS.AT_LEAST_ONCE, false, false)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    boolean isHeard(int message) {
        return acknowledged.contains(message);
    }

    void listen() {
        var _ = client.subscribe(Said.TOPICS, 1).toCompletionStage().toCompletableFuture().join();
    }

    /// Says it and waits until it is acknowledged.
    void tell(String words) {
        var message = say(words);
        await().atMost(PATIENCE).until(() -> acknowledged.contains(message));
    }

    /// Says it as often as it takes, as devices do.
    void insist(String words) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> {
                    if (!client.isConnected() && !connects()) {
                        return false;
                    }
                    acknowledged.clear();
                    var message = say(words);
                    await().atMost(Duration.ofSeconds(5))
                            .until(() -> acknowledged.contains(message));
                    return true;
                });
    }

    boolean isConnected() {
        return client.isConnected();
    }

    @Override
    public void close() {
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
