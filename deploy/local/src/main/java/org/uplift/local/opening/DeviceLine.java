package org.uplift.local.opening;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.uplift.local.ground.Patience;
import org.uplift.local.ground.Trouble;

/// A device's line to the broker. What it says has been kept when this returns.
final class DeviceLine implements AutoCloseable {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(60), Duration.ofMillis(200));

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true));
    private final Set<Integer> kept = ConcurrentHashMap.newKeySet();
    private final UUID device;
    private final MqttClient client;

    DeviceLine(UUID device, String credential) {
        this.device = device;
        client =
                MqttClient.create(
                        vertx,
                        new MqttClientOptions()
                                .setClientId(device.toString())
                                .setUsername(device.toString())
                                .setPassword(credential));
        client.publishCompletionHandler(kept::add);
    }

    /// While nobody listens to the broker, it lets no device in.
    void open(int port) {
        if (!PATIENCE.until(() -> connects(port))) {
            throw new Trouble("The broker lets no device in: ./uplift status, ./uplift logs");
        }
    }

    void say(String readings) {
        int message =
                client.publish(
                                "sensors/%s/readings".formatted(device),
                                Buffer.buffer(readings),
                                MqttQoS.AT_LEAST_ONCE,
                                false,
                                false)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        if (!PATIENCE.until(() -> kept.contains(message))) {
            throw new Trouble("Nobody keeps what a device says: ./uplift logs trace-service");
        }
    }

    private boolean connects(int port) {
        try {
            var _ =
                    client.connect(port, "127.0.0.1")
                            .toCompletionStage()
                            .toCompletableFuture()
                            .join();
            return true;
        } catch (CompletionException notYet) {
            return false;
        }
    }

    /// The line first, and once it is down what it runs on.
    @Override
    public void close() {
        if (client.isConnected()) {
            var down = new CompletableFuture<Void>();
            client.closeHandler(down::complete);
            var _ = client.disconnect();
            var _ = down.completeOnTimeout(null, 5, TimeUnit.SECONDS).join();
        }
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
