package org.uplift.sandbox;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import io.vertx.mqtt.messages.MqttPublishMessage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.uplift.sandbox.MqttDoor.Pass;

/// One MQTT broker inside this program, for devices that say readings at QoS 1. It keeps nothing: a
/// device is told that it was heard when the listener has said so. While nobody listens, no device
/// is let in; when the listener goes, they are sent away, and say again later what nobody heard.
///
/// All of it happens on one thread.
public final class Mqtt implements AutoCloseable {

    private static final String NAME = "The MQTT broker";
    private static final int LARGEST_MESSAGE = 64 * 1024;
    private static final int PATIENCE_SECONDS = 10;

    private final Vertx vertx;
    private final MqttServer server;
    private final MqttDoor door;
    private final Map<String, MqttListener> listeners = new HashMap<>();
    private final Set<MqttEndpoint> devices = new HashSet<>();

    private Mqtt(int port, MqttDoor door) {
        this.door = door;
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
        var broker = new Mqtt(Ports.claim(port, NAME), door);
        try {
            broker.server.endpointHandler(broker::knock).exceptionHandler(_ -> {});
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

    /// Breaks off every connection, as a bad line does.
    public void interrupt() {
        vertx.runOnContext(_ -> {
            listeners.values().forEach(MqttListener::sendAway);
            sendDevicesAway();
        });
    }

    private void knock(MqttEndpoint guest) {
        guest.exceptionHandler(_ -> {});
        var said = guest.auth();
        if (said == null || said.getUsername() == null || said.getPassword() == null) {
            guest.reject(MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED);
            return;
        }
        var context = vertx.getOrCreateContext();
        var _ =
                door.admit(said.getUsername(), said.getPassword())
                        .whenComplete((pass, trouble) ->
                                context.runOnContext(_ ->
                                        admit(
                                                guest,
                                                said.getUsername(),
                                                trouble == null ? pass : Pass.NONE)));
    }

    private void admit(MqttEndpoint guest, String user, Pass pass) {
        if (pass == Pass.NONE) {
            guest.reject(MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED);
        } else if (pass == Pass.LISTENER) {
            listen(guest);
        } else if (listeners.isEmpty()) {
            guest.reject(MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE);
        } else {
            hear(guest, "sensors/" + user + "/readings");
        }
    }

    private void listen(MqttEndpoint guest) {
        var name = guest.clientIdentifier();
        var listener = new MqttListener(guest);
        guest.closeHandler(_ -> {
            if (listeners.remove(name, listener)) {
                sendDevicesAway();
            }
        });
        guest.subscribeHandler(asked -> {
            var former = listeners.put(name, listener);
            if (former != null && former != listener) {
                former.sendAway();
            }
            var granted =
                    asked.topicSubscriptions().stream().map(_ -> MqttQoS.AT_LEAST_ONCE).toList();
            var _ = guest.subscribeAcknowledge(asked.messageId(), granted);
        });
        var _ = guest.accept(false);
    }

    private void hear(MqttEndpoint device, String topic) {
        var _ = devices.add(device);
        device.closeHandler(_ -> devices.remove(device));
        device.publishHandler(message -> say(device, topic, message));
        device.subscribeHandler(_ -> sendAway(device));
        var _ = device.accept(false);
    }

    private void say(MqttEndpoint device, String topic, MqttPublishMessage message) {
        var isTaken =
                message.topicName().equals(topic)
                        && message.qosLevel() == MqttQoS.AT_LEAST_ONCE
                        && List.copyOf(listeners.values()).stream()
                                .allMatch(one -> one.offer(message, () -> heard(device, message)));
        if (!isTaken) {
            sendAway(device);
        }
    }

    private static void heard(MqttEndpoint device, MqttPublishMessage message) {
        if (device.isConnected()) {
            var _ = device.publishAcknowledge(message.messageId());
        }
    }

    private void sendDevicesAway() {
        Set.copyOf(devices).forEach(Mqtt::sendAway);
    }

    private static void sendAway(MqttEndpoint guest) {
        if (guest.isConnected()) {
            guest.close();
        }
    }

    @Override
    public void close() {
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
