package org.uplift.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.mqtt.MqttClient;
import io.vertx.mqtt.MqttClientOptions;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Devices that say one reading after the other, four of them on their way at a time.
final class Fleet implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final String FORM =
            """
            {"division": "520123000000", "serial": "B-%d", "watch": {"limits": [
             {"kind": "Temperature", "uom": "CEL", "atMost": 8, "forSeconds": 0}]}}
            """;
    private static final String READING =
            """
            {"at": "%s", "seq": %d, "kind": "Temperature", "value": %s, "uom": "CEL"}
            """;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true));
    private final int port;
    private final List<Device> devices = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private volatile boolean saying;
    private volatile boolean warm;

    private Fleet(int port) {
        this.port = port;
    }

    static Fleet register(int size, Asker officer, int port)
            throws IOException, InterruptedException {
        var fleet = new Fleet(port);
        var json = new JsonMapper();
        for (var i = 0; i < size; i++) {
            var id = UUID.randomUUID();
            var request =
                    officer.request("/v1/sensors/" + id)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(FORM.formatted(i)))
                            .build();
            var answer = officer.http().send(request, BodyHandlers.ofString());
            var secret = json.readTree(answer.body()).path("credential").asText();
            fleet.devices.add(fleet.device(id, secret));
        }
        return fleet;
    }

    private Device device(UUID id, String secret) {
        var options =
                new MqttClientOptions()
                        .setClientId(id.toString())
                        .setUsername(id.toString())
                        .setPassword(secret);
        return new Device(id, MqttClient.create(vertx, options), new AtomicLong());
    }

    void connect() throws Exception {
        for (var device : devices) {
            device.client().publishCompletionHandler(_ -> heard(device));
            while (!device.client().isConnected()) {
                try {
                    var _ =
                            device.client()
                                    .connect(port, "127.0.0.1")
                                    .toCompletionStage()
                                    .toCompletableFuture()
                                    .get(10, TimeUnit.SECONDS);
                } catch (ExecutionException nobodyListensYet) {
                    Thread.sleep(200);
                }
            }
        }
    }

    void begin() {
        saying = true;
        devices.forEach(device -> {
            for (var i = 0; i < AT_ONCE; i++) {
                vertx.runOnContext(_ -> say(device));
            }
        });
    }

    void end() {
        saying = false;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    private void heard(Device device) {
        var _ = acknowledged.incrementAndGet();
        if (saying) {
            say(device);
        }
    }

    private void say(Device device) {
        var isWarm = warm && device.equals(devices.getFirst());
        var words =
                READING.formatted(Instant.now(), device.said().incrementAndGet(), isWarm ? 20 : 4);
        var topic = "sensors/%s/readings".formatted(device.id());
        var _ =
                device.client()
                        .publish(topic, Buffer.buffer(words), MqttQoS.AT_LEAST_ONCE, false, false);
    }

    /// From the warm reading on until it stands in the list.
    double secondsToAnAlarm(Asker officer) throws IOException, InterruptedException {
        warm = true;
        var start = System.nanoTime();
        while (officer.json("/v1/sensor-alarms?open=true").path("items").isEmpty()) {
            Thread.sleep(10);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    void mustBeKept(Track track) throws SQLException {
        try (var database = track.connection();
                var ask = database.createStatement();
                var row = ask.executeQuery("select count(*) from sensor_reading")) {
            var _ = row.next();
            if (row.getLong(1) != acknowledged.get()) {
                throw new IllegalStateException(
                        "%,d readings were acknowledged and %,d are kept"
                                .formatted(acknowledged.get(), row.getLong(1)));
            }
        }
    }

    @Override
    public void close() {
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private record Device(UUID id, MqttClient client, AtomicLong said) {}
}
