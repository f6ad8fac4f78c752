package org.uplift.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Ports;
import org.uplift.sandbox.Postgres;

/// A packaged trace-service on servers of its own that lose nothing.
///
/// @param officer somebody of the county whom the service believes
record TraceYard(Track track, Asker officer, Path scratch) {

    private static final String COUNTY = "520123000000";

    /// @param settings of the service beside the usual ones
    static void open(Path root, String name, Map<String, String> settings, Work work)
            throws Exception {
        var scratch = Files.createTempDirectory("uplift-bench-" + name + "-");
        var durable = Map.of("synchronous_commit", "on", "max_wal_size", "4GB");
        try (var postgres = Postgres.start(Home.kept(scratch.resolve("postgres")), 0, durable);
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0)) {
            new Publication(kafka.bootstrapServers()).make();
            var track = new Track(postgres.database("trace"), kafka.bootstrapServers(), 1);
            Checkpoint.allow(postgres, "trace");
            run(root, scratch, track, settings, work);
        }
    }

    private static void run(
            Path root, Path scratch, Track track, Map<String, String> more, Work work)
            throws Exception {
        var officer = Officer.of(COUNTY);
        var port = Ports.free();
        var settings = new HashMap<>(track.settings());
        settings.putAll(officer.settings());
        settings.putAll(more);
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var log = scratch.resolve("service.log");
        try (var service = PackagedService.start(root, "trace-service", settings, log)) {
            var asker = Asker.of(port, officer.token("county-officer"));
            while (!asker.isReady()) {
                if (service.isGone()) {
                    throw new IllegalStateException("See " + log);
                }
                Thread.sleep(100);
            }
            work.in(new TraceYard(track, asker, scratch));
        }
    }

    void capture(String document) throws IOException, InterruptedException {
        var request =
                officer.request("/epcis/capture")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(document))
                        .build();
        var answer = officer.http().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IOException(answer.body());
        }
    }

    /// @throws IllegalStateException where any document failed
    void awaitStored(Connection database) throws SQLException, InterruptedException {
        while (count(database, "capture_job where finished_at is null") > 0) {
            Thread.sleep(10);
        }
        if (count(database, "capture_job where not success") > 0) {
            throw new IllegalStateException("A document was not stored");
        }
    }

    static long count(Connection database, String what) throws SQLException {
        try (var ask = database.createStatement();
                var row = ask.executeQuery("select count(*) from " + what)) {
            var _ = row.next();
            return row.getLong(1);
        }
    }

    /// What is measured.
    interface Work {
        void in(TraceYard yard) throws Exception;
    }
}
