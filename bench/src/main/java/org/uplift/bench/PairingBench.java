package org.uplift.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Ports;
import org.uplift.sandbox.Postgres;

/// `bench pairing [root [households [helpers]]]`: how long it takes to propose who answers for whom
/// in a county, from the request until the proposal can be read, and whether its optimum is proven.
public final class PairingBench {

    private PairingBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var whole = County.lixin();
        var county = args.length > 1 ? whole.sized(Integer.parseInt(args[1])) : whole;
        var helpers = args.length > 2 ? Integer.parseInt(args[2]) : 6_000;
        var scratch = Files.createTempDirectory("uplift-bench-pairing-");
        var durable = Map.of("synchronous_commit", "on", "max_wal_size", "4GB");
        try (var postgres = Postgres.start(Home.kept(scratch.resolve("postgres")), 0, durable);
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0)) {
            new Publication(kafka.bootstrapServers()).make();
            var track = new Track(postgres.database("household"), kafka.bootstrapServers(), 1);
            run(root, scratch, county, track, helpers);
        }
    }

    private static void run(Path root, Path scratch, County county, Track track, int helpers)
            throws Exception {
        var officer = Officer.of(county.code() + "000000");
        var port = Ports.free();
        var settings = new HashMap<>(track.settings());
        settings.putAll(officer.settings());
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var log = scratch.resolve("service.log");
        try (var service = PackagedService.start(root, "household-service", settings, log);
                var database = track.connection()) {
            var desk = ImportDesk.at(port, officer);
            while (!desk.isThere()) {
                if (service.isGone()) {
                    throw new IllegalStateException("See " + log);
                }
                Thread.sleep(100);
            }
            bringIn(root, scratch, county, desk);
            var asker = Asker.of(port, officer.token("county-officer"));
            var staff = new PairingStaff(county, asker, database, helpers);
            var trial = new PairingTrial(county, asker, staff);
            trial.lines().forEach(IO::println);
        }
    }

    private static void bringIn(Path root, Path scratch, County county, ImportDesk desk)
            throws Exception {
        desk.loadDivisions(
                BodyPublishers.ofFile(
                        root.resolve("deploy/local/src/main/resources/divisions.csv")));
        var file = scratch.resolve("county.file");
        CountyFile.CSV.write(county, file);
        var id = desk.send(file, "text/csv");
        var _ = desk.await(id, "ready");
        desk.commit(id);
        var _ = desk.await(id, "committed");
        IO.println("%,d households on the register".formatted(county.households()));
    }
}
