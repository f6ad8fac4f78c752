package org.uplift.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Mqtt;
import org.uplift.sandbox.MqttDoor;
import org.uplift.sandbox.Ports;
import org.uplift.sandbox.Postgres;

/// `bench sensors [root]`: 500 devices say what they measure, a reading a message, each waiting for
/// the last to be acknowledged before it says more than four; and how soon an alarm is there when
/// one of them becomes too warm meanwhile. In the end every reading that was acknowledged is in the
/// database, once.
public final class SensorsBench {

    private static final int DEVICES = 500;
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final String LISTENER = "trace-service";

    private SensorsBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var scratch = Files.createTempDirectory("uplift-bench-sensors-");
        var durable = Map.of("synchronous_commit", "on", "max_wal_size", "4GB");
        var port = Ports.free();
        var password = MqttDoor.password();
        var officer = Officer.of("520123000000");
        var service = Asker.of(port, officer.token("county-officer"));
        var admissions = service.service().resolve("/public/sensor-admissions");
        try (var postgres = Postgres.start(Home.kept(scratch.resolve("postgres")), 0, durable);
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0);
                var broker = Mqtt.start(0, MqttDoor.of(LISTENER, password, () -> admissions))) {
            new Publication(kafka.bootstrapServers()).make();
            var track = new Track(postgres.database("trace"), kafka.bootstrapServers(), 1);
            var settings = new HashMap<>(track.settings());
            settings.putAll(officer.settings());
            settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            settings.put("UPLIFT_SENSORS_BROKER", broker.address());
            settings.put("UPLIFT_SENSORS_PASSWORD", password);
            settings.put("UPLIFT_SENSORS_MOST_A_MINUTE", "1000000");
            var log = scratch.resolve("service.log");
            try (var running = PackagedService.start(root, "trace-service", settings, log)) {
                while (!service.isReady()) {
                    if (running.isGone()) {
                        throw new IllegalStateException("See " + log);
                    }
                    Thread.sleep(100);
                }
                measure(track, service, broker, running);
            }
        }
    }

    private static void measure(Track track, Asker officer, Mqtt broker, PackagedService service)
            throws Exception {
        try (var fleet = Fleet.register(DEVICES, officer, broker.port())) {
            fleet.connect();
            fleet.begin();
            Thread.sleep(Duration.ofSeconds(10));
            var before = fleet.acknowledged();
            var cpu = service.cpu();
            var start = System.nanoTime();
            Thread.sleep(MEASURED);
            var seconds = (System.nanoTime() - start) / 1e9;
            var rate = (fleet.acknowledged() - before) / seconds;
            var used = service.cpu().minus(cpu).toMillis() / 1000.0;
            IO.println(
                    Target.atLeast(2_000, "readings/s")
                            .line("%d devices, acknowledged".formatted(DEVICES), rate));
            IO.println("the service used %.1f of %.1f s".formatted(used, seconds));
            var alarm = fleet.secondsToAnAlarm(officer);
            IO.println(Target.under(2, "s").line("an alarm under this load", alarm));
            fleet.end();
            Thread.sleep(Duration.ofSeconds(2));
            fleet.mustBeKept(track);
            IO.println("each of %,d readings is kept once".formatted(fleet.acknowledged()));
        }
    }
}
