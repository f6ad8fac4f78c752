package org.uplift.sandbox;

import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.messages.MqttPublishMessage;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/// Somebody who is told what devices say: so much at a time, and no more than fits in the queue.
final class MqttListener {

    private static final int AT_ONCE = 2_000;
    private static final int QUEUE = 10_000;
    private static final int LAST_NUMBER = 65_535;

    private final MqttEndpoint line;
    private final Map<Integer, Runnable> told = new HashMap<>();
    private final Queue<Word> waiting = new ArrayDeque<>();
    private int number;

    MqttListener(MqttEndpoint line) {
        this.line = line;
        line.publishAcknowledgeHandler(this::acknowledged);
    }

    /// @return false where there is no room for it
    boolean offer(MqttPublishMessage message, Runnable heard) {
        if (waiting.size() >= QUEUE) {
            return false;
        }
        waiting.add(new Word(message, heard));
        goOn();
        return true;
    }

    void sendAway() {
        if (line.isConnected()) {
            line.close();
        }
    }

    private void goOn() {
        while (told.size() < AT_ONCE && line.isConnected()) {
            var word = waiting.poll();
            if (word == null) {
                return;
            }
            number = number % LAST_NUMBER + 1;
            told.put(number, word.heard());
            var message = word.message();
            var _ =
                    line.publish(
                            message.topicName(),
                            message.payload(),
                            MqttQoS.AT_LEAST_ONCE,
                            false,
                            false,
                            number);
        }
    }

    private void acknowledged(int number) {
        var heard = told.remove(number);
        if (heard != null) {
            heard.run();
            goOn();
        }
    }

    private record Word(MqttPublishMessage message, Runnable heard) {}
}
