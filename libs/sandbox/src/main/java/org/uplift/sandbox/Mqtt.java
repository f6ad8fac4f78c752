package org.uplift.sandbox;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import java.util.concurrent.ExecutionException;

/// One MQTT broker inside this program, for devices that say readings at QoS 1. It keeps nothing: a
/// device is told that it was heard when the listener has said so. While nobody listens, no device
/// is let in; when the listener goes, they are sent away, and say again later what nobody heard.
public final class Mqtt implements AutoCloseable {

    private static final String NAME = "The MQTT broker";
    private static final int LARGEST_MESSAGE = 64 * 1024;
    private static final int PATIENCE_SECONDS = 10;

    private final Vertx vertx;
    private final MqttServer server;

    private Mqtt(int port) {
        this.vertx =
                Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true));
        this.server =
                MqttServer.create(
                        vertx,
                        new MqttServerOptions()
                                .setHost("127.0.0.1")
                                .setPort(port)
                                .setMaxMessageSize(LARGEST_MESSAGE)
                                .setTimeoutOnConnect(PATIENCE_SECONDS));
    }

    /// @param port 0 for any free one
    /// @throws CannotStart with a sentence that says what stands in the way
    public static Mqtt start(int port, MqttDoor door) {
        var broker = new Mqtt(Ports.claim(port, NAME));
        try {
            var hall = new MqttHall(broker.vertx, door);
            broker.server.endpointHandler(hall::knock).exceptionHandler(_ -> {});
            var _ = broker.server.listen().toCompletionStage().toCompletableFuture().get();
            return broker;
        } catch (ExecutionException e) {
            throw new CannotStart(NAME + " would not start: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(NAME + " was not waited for", e);
        }
    }

    public int port() {
        return server.actualPort();
    }

    public String address() {
        return "mqtt://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
