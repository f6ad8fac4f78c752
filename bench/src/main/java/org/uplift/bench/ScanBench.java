package org.uplift.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Ports;
import org.uplift.sandbox.Postgres;

/// `bench scan [root] [seconds]`: pages behind the codes of 2,000 boxes, 1,000 scans a second by
/// strangers of a warm service, while lots are recalled one after the other, whose boxes have to
/// show it to the very next scan.
public final class ScanBench {

    /// All who scan here come from one address.
    private static final String A_NATIONS = "600000";

    private ScanBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var seconds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        var scratch = Files.createTempDirectory("uplift-bench-scan-");
        var durable = Map.of("synchronous_commit", "on");
        try (var postgres = Postgres.start(Home.kept(scratch.resolve("postgres")), 0, durable);
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0)) {
            new Publication(kafka.bootstrapServers()).make();
            var track = new Track(postgres.database("trace"), kafka.bootstrapServers(), 1);
            run(root, scratch, track, seconds);
        }
    }

    private static void run(Path root, Path scratch, Track track, int seconds) throws Exception {
        var officer = Officer.of("520123000000");
        var port = Ports.free();
        var settings = new HashMap<>(track.settings());
        settings.putAll(officer.settings());
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        settings.put("UPLIFT_TRACE_LINK_HOST", "http://127.0.0.1:" + port);
        settings.put("UPLIFT_LIMITS_CROWDS_SCANS_A_MINUTE", A_NATIONS);
        settings.put("UPLIFT_LIMITS_CROWDS_SCANS_AT_ONCE", A_NATIONS);
        var log = scratch.resolve("service.log");
        try (var service = PackagedService.start(root, "trace-service", settings, log)) {
            var desk = Asker.of(port, officer.token("county-officer"));
            while (!desk.isReady()) {
                if (service.isGone()) {
                    throw new IllegalStateException("See " + log);
                }
                Thread.sleep(100);
            }
            new ScanTrial(new Packer(desk), Asker.stranger(port), seconds)
                    .lines()
                    .forEach(IO::println);
        }
    }
}
