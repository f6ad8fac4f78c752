package org.uplift.sandbox;

import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.MqttPublishMessage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uplift.sandbox.MqttDoor.Pass;

/// Who is there: devices that speak, and those who listen to all of them. One thread serves here.
final class MqttHall {

    private final Vertx vertx;
    private final MqttDoor door;
    private final Map<String, MqttListener> listeners = new HashMap<>();
    private final Set<MqttEndpoint> devices = new HashSet<>();

    MqttHall(Vertx vertx, MqttDoor door) {
        this.vertx = vertx;
        this.door = door;
    }

    void knock(MqttEndpoint guest) {
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
                sendDevicesAway();
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
        Set.copyOf(devices).forEach(MqttHall::sendAway);
    }

    private static void sendAway(MqttEndpoint guest) {
        if (guest.isConnected()) {
            guest.close();
        }
    }
}
