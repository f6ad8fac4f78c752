package org.uplift.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

/// `bench import [root [csv|xlsx|ndjson [rounds]]]`: a county's file through REST into the register
/// and on to Kafka, beside `COPY` of the same final rows into the same indexed tables. The first
/// round meets a service that has just started, the later ones a warm one and an empty register.
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
        new ImportBench(root, CountyFile.valueOf(format), rounds).run();
    }

    private void run() throws Exception {
        var file = scratch.resolve("county.file");
        format.write(COUNTY, file);
        say(
                "%,d households, %,d persons, %s, %,d bytes"
                        .formatted(
                                COUNTY.households(), COUNTY.persons(), format, Files.size(file)));
        try (var postgres =
                        Postgres.start(
                                Home.kept(scratch.resolve("postgres")),
                                0,
                                Map.of("synchronous_commit", "on", "max_wal_size", "4GB"));
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0)) {
            run(file, postgres, kafka);
        }
    }

    private void run(Path file, Postgres postgres, Kafka kafka) throws Exception {
        var track = new Track(postgres.database("household"), kafka.bootstrapServers(), 1);
        new Publication(kafka.bootstrapServers()).make();
        var officer = Officer.of(COUNTY.code() + "000000");
        var port = freePort();
        var settings = new HashMap<>(track.settings());
        settings.putAll(officer.settings());
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        try (var service =
                        PackagedService.start(
                                root,
                                "household-service",
                                settings,
                                scratch.resolve("service.log"));
                var database = track.connection()) {
            var desk = ImportDesk.at(port, officer);
            while (!desk.isThere()) {
                if (service.isGone()) {
                    throw new IllegalStateException("See " + scratch.resolve("service.log"));
                }
                Thread.sleep(100);
            }
            desk.loadDivisions(
                    BodyPublishers.ofFile(
                            root.resolve("deploy/local/src/main/resources/divisions.csv")));
            drained(database);
            for (int round = 1; round <= rounds; round++) {
                round(round, file, desk, database, service);
            }
        }
    }

    private void round(
            int round, Path file, ImportDesk desk, Connection database, PackagedService service)
            throws Exception {
        execute(database, "truncate household cascade");
        execute(database, "checkpoint");
        var cpu = service.cpu();
        var clock = new Stages();
        var id = desk.send(file, type());
        clock.reached("received");
        var card = desk.await(id, "ready");
        clock.reached("checked");
        desk.commit(id);
        card = desk.await(id, "committed");
        clock.reached("committed");
        drained(database);
        clock.reached("published");
        check(database, card);
        var copy = new PlainCopy(database, scratch);
        var copied = copy.time();
        say(
                "round %d: %s; service CPU %.1f s"
                        .formatted(round, clock.told(), seconds(service.cpu().minus(cpu))));
        say(
                "  import %,.0f households/s, COPY %,.0f households/s (%,d bytes, %.1f s), ratio %.2f"
                        .formatted(
                                COUNTY.households() / seconds(clock.all()),
                                COUNTY.households() / seconds(copied),
                                copy.bytes(),
                                seconds(copied),
                                seconds(copied) / seconds(clock.all())));
    }

    private String type() {
        return switch (format) {
            case CSV -> "text/csv";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case NDJSON -> "application/x-ndjson";
        };
    }

    private static void check(Connection database, String card) throws SQLException {
        var households = count(database, "household");
        var persons = count(database, "person");
        if (households != COUNTY.households() || persons != COUNTY.persons()) {
            throw new IllegalStateException(
                    "%d households and %d persons arrived: %s"
                            .formatted(households, persons, card));
        }
    }

    private static void drained(Connection database) throws SQLException, InterruptedException {
        while (count(database, "outbox") > 0) {
            Thread.sleep(20);
        }
    }

    private static long count(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select count(*) from " + table)) {
            var _ = found.next();
            return found.getLong(1);
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
