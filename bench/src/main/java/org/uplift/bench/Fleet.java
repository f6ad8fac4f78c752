package org.uplift.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Sensors of which each has four readings on their way at a time.
final class Fleet implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final String FORM =
            """
            {"division": "520123000000", "serial": "B-%d", "watch": {"limits": [
             {"kind": "Temperature", "uom": "CEL", "atMost": 8, "forSeconds": 0}]}}
            """;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setUseDaemonThread(true));
    private final int port;
    private final List<Sensor> sensors = new ArrayList<>();
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
            fleet.sensors.add(Sensor.of(id, secret, fleet.vertx));
        }
        return fleet;
    }

    void connect() {
        for (var sensor : sensors) {
            sensor.connect(port, () -> heard(sensor));
        }
    }

    void begin() {
        saying = true;
        sensors.forEach(sensor -> {
            for (var i = 0; i < AT_ONCE; i++) {
                vertx.runOnContext(_ -> say(sensor));
            }
        });
    }

    void end() {
        saying = false;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    private void heard(Sensor sensor) {
        var _ = acknowledged.incrementAndGet();
        if (saying) {
            say(sensor);
        }
    }

    private void say(Sensor sensor) {
        sensor.say(warm && sensor.equals(sensors.getFirst()) ? 20 : 4);
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
}
