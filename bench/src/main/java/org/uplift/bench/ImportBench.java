package org.uplift.bench;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Ports;
import org.uplift.sandbox.Postgres;

/// `bench import [root [csv|xlsx|ndjson [rounds]]]`: a county's file through REST into the register
/// and on to Kafka, beside `COPY` of the same final rows into the same indexed tables, both
/// durable. The first round meets a service that has just started, the later ones a warm one and an
/// empty register.
public final class ImportBench {

    private static final County COUNTY = County.lixin();

    private final Path root;
    private final Path scratch;
    private final CountyFile format;
    private final int rounds;

    private ImportBench(Path root, CountyFile format, int rounds) throws IOException {
        this.root = root;
        this.scratch = Files.createTempDirectory("uplift-bench-import-");
        this.format = format;
        this.rounds = rounds;
    }

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var format = args.length > 1 ? args[1].toUpperCase(Locale.ROOT) : "CSV";
        var rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        var bench = new ImportBench(root, CountyFile.valueOf(format), rounds);
        bench.run();
        bench.tidy();
    }

    /// What went wrong can be read there, so only after all went well.
    private void tidy() throws IOException {
        try (var all = Files.walk(scratch)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private void run() throws Exception {
        var file = scratch.resolve("county.file");
        format.write(COUNTY, file);
        var settings = Map.of("synchronous_commit", "on", "max_wal_size", "4GB");
        try (var postgres = Postgres.start(Home.kept(scratch.resolve("postgres")), 0, settings);
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0)) {
            run(file, postgres, kafka);
        }
    }

    private void run(Path file, Postgres postgres, Kafka kafka) throws Exception {
        var track = new Track(postgres.database("household"), kafka.bootstrapServers(), 1);
        Checkpoint.allow(postgres, "household");
        new Publication(kafka.bootstrapServers()).make();
        var officer = Officer.of(COUNTY.code() + "000000");
        var port = Ports.free();
        var settings = new HashMap<>(track.settings());
        settings.putAll(officer.settings());
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var log = scratch.resolve("service.log");
        try (var service = PackagedService.start(root, "household-service", settings, log);
                var database = track.connection()) {
            var desk = ImportDesk.at(port, officer);
            awaitReady(desk, service);
            desk.loadDivisions(
                    BodyPublishers.ofFile(
                            root.resolve("deploy/local/src/main/resources/divisions.csv")));
            for (int round = 1; round <= rounds; round++) {
                IO.println("round %d, %s of %,d bytes".formatted(round, format, Files.size(file)));
                new ImportRound(COUNTY, file, type(), desk, service, database, scratch)
                        .run(kafka.bootstrapServers())
                        .forEach(IO::println);
            }
        }
    }

    private void awaitReady(ImportDesk desk, PackagedService service) throws InterruptedException {
        while (!desk.isThere()) {
            if (service.isGone()) {
                throw new IllegalStateException("See " + scratch.resolve("service.log"));
            }
            Thread.sleep(100);
        }
    }

    private String type() {
        return switch (format) {
            case CSV -> "text/csv";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case NDJSON -> "application/x-ndjson";
        };
    }
}
