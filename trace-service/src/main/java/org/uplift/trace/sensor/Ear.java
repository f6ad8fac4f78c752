package org.uplift.trace.sensor;

import io.quarkus.logging.Log;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import io.vertx.mqtt.messages.MqttPublishMessage;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// Listens to the broker. What it hears waits in a queue of a size; when that is full it hangs up,
/// and the broker tells again what was not acknowledged. So a flood costs time, never memory.
final class Ear implements AutoCloseable {

    private static final int QUEUE = 10_000;
    private static final int LARGEST_MESSAGE = 64 * 1024;
    private static final int PATIENCE_SECONDS = 10;
    private static final int AT_LEAST_ONCE = 1;
    private static final int KEEP_ALIVE_SECONDS = 15;

    private final MqttClient client;
    private final Context line;
    private final BlockingQueue<MqttPublishMessage> heard = new LinkedBlockingQueue<>(QUEUE);
    private final AtomicBoolean sound = new AtomicBoolean(true);

    private Ear(Vertx vertx, URI broker, SensorSettings settings) {
        var options =
                new MqttClientOptions()
                        .setClientId(settings.user())
                        .setUsername(settings.user())
                        .setCleanSession(false)
                        .setKeepAliveInterval(KEEP_ALIVE_SECONDS)
                        .setMaxMessageSize(LARGEST_MESSAGE);
        settings.password().ifPresent(options::setPassword);
        if (broker.getScheme().equals("mqtts")) {
            options.setSsl(true).setHostnameVerificationAlgorithm("HTTPS");
        }
        options.setAutoAck(false);
        this.client = MqttClient.create(vertx, options);
        this.line = vertx.getOrCreateContext();
    }

    /// @throws IllegalStateException where the broker is away, or lets nobody in
    static Ear open(Vertx vertx, URI broker, SensorSettings settings) throws InterruptedException {
        var ear = new Ear(vertx, broker, settings);
        try {
            ear.listen(broker);
            return ear;
        } catch (ExecutionException | TimeoutException e) {
            ear.close();
            throw new IllegalStateException("The broker of the sensors does not answer", e);
        }
    }

    private void listen(URI broker)
            throws InterruptedException, ExecutionException, TimeoutException {
        client.publishHandler(this::hear)
                .closeHandler(_ -> sound.set(false))
                .exceptionHandler(_ -> sound.set(false));
        var _ =
                client.connect(broker.getPort(), broker.getHost())
                        .compose(_ -> client.subscribe(Said.TOPICS, AT_LEAST_ONCE))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void hear(MqttPublishMessage message) {
        if (sound.get() && !heard.offer(message)) {
            Log.warn("Sensors say more than can be kept: the line is taken up anew");
            sound.set(false);
        }
    }

    boolean isSound() {
        return sound.get() && client.isConnected();
    }

    /// What there is, after waiting for something for a while.
    List<MqttPublishMessage> next(int most, Duration patience) throws InterruptedException {
        var next = new ArrayList<MqttPublishMessage>();
        var first = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            next.add(first);
            var _ = heard.drainTo(next, most - 1);
        }
        return next;
    }

    /// A line that broke meanwhile does not matter: it is told again, and known again.
    void acknowledge(List<MqttPublishMessage> kept) {
        line.runOnContext(_ -> {
            if (client.isConnected()) {
                kept.forEach(MqttPublishMessage::ack);
            }
        });
    }

    @Override
    public void close() {
        sound.set(false);
        var _ = client.disconnect();
    }
}
