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

/// `bench scope [root]`: what it costs that an officer sees the own county alone. Lists and
/// searches over a county's register, asked over HTTP by its officer behind the policies of the
/// database, and by an officer of the nation with the policies taken down; and what audit, outbox
/// and policies cost whoever edits.
public final class ScopeBench {

    private static final County COUNTY = County.lixin();

    private ScopeBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var scratch = Files.createTempDirectory("uplift-bench-scope-");
        var durable = Map.of("synchronous_commit", "on", "max_wal_size", "4GB");
        try (var postgres = Postgres.start(Home.kept(scratch.resolve("postgres")), 0, durable);
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0)) {
            new Publication(kafka.bootstrapServers()).make();
            run(
                    root,
                    scratch,
                    new Track(postgres.database("household"), kafka.bootstrapServers(), 1));
        }
    }

    private static void run(Path root, Path scratch, Track track) throws Exception {
        var officer = Officer.of(COUNTY.code() + "000000");
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
            bringIn(root, scratch, desk);
            var nation = new Officer(officer.key(), "000000000000").token("county-officer");
            new ScopeTrial(database, desk.base(), desk.officer(), nation)
                    .lines()
                    .forEach(IO::println);
            var clerk = new Clerk(Asker.of(port, desk.officer()));
            IO.println(new EditTrial(new Wall(database), clerk).line());
        }
    }

    private static void bringIn(Path root, Path scratch, ImportDesk desk) throws Exception {
        desk.loadDivisions(
                BodyPublishers.ofFile(
                        root.resolve("deploy/local/src/main/resources/divisions.csv")));
        var file = scratch.resolve("county.file");
        CountyFile.CSV.write(COUNTY, file);
        var id = desk.send(file, "text/csv");
        var _ = desk.await(id, "ready");
        desk.commit(id);
        var _ = desk.await(id, "committed");
        IO.println("%,d households on the register".formatted(COUNTY.households()));
    }
}
