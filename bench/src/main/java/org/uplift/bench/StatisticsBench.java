package org.uplift.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Ports;
import org.uplift.sandbox.Postgres;

/// `bench statistics [root]`: a county's file imported into the packaged household-service and
/// followed by the packaged analytics-service; how soon it is in step, how fast any division and
/// cross is answered at 200 requests a second, how that compares with SQL over the register, and
/// how soon a change shows.
public final class StatisticsBench {

    private static final County COUNTY = County.lixin();
    private static final Target IN_STEP = Target.under(20, "s");
    private static final String DIVISION = COUNTY.code() + "000000";
    private static final String NATION = "0".repeat(DIVISION.length());

    private final Path root;
    private final Path scratch;
    private final Officer officer = Officer.of(DIVISION);
    private final int registerPort = Ports.free();
    private final int statisticsPort = Ports.free();

    private StatisticsBench(Path root) throws Exception {
        this.root = root;
        this.scratch = Files.createTempDirectory("uplift-bench-statistics-");
    }

    public static void main(String... args) throws Exception {
        new StatisticsBench(Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath()).run();
    }

    private void run() throws Exception {
        try (var postgres = Postgres.start(Home.kept(scratch.resolve("postgres")), 0);
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0)) {
            new Publication(kafka.bootstrapServers()).make();
            var asker = Asker.of(statisticsPort, officer.at(NATION).token("county-officer"));
            var auditor = Asker.of(statisticsPort, officer.token("auditor"));
            var clerk = new Clerk(Asker.of(registerPort, officer.token("county-officer")));
            try (var register = start("household", registerPort, postgres, kafka);
                    var statistics = start("analytics", statisticsPort, postgres, kafka)) {
                await(clerk.register(), register);
                await(asker, statistics);
                fill(asker, statistics);
                try (var sql = new RegisterSql(postgres.database("household"))) {
                    var questions = new Questions(sql.villages());
                    var trial = new StatisticsTrial(asker, clerk, questions);
                    var sides = new SideBySide(sql, asker);
                    sides.check(List.of(DIVISION));
                    sides.check(questions.townships());
                    trial.load();
                    IO.println("the county's figures, the same to the unit, median of 20");
                    sides.lines(DIVISION).forEach(IO::println);
                    trial.changes();
                    trial.drill();
                }
                if (!auditor.json("/v1/statistics/%s/verification".formatted(DIVISION))
                        .get("exact")
                        .asBoolean()) {
                    throw new IllegalStateException("A recount of the facts gives other figures");
                }
                IO.println(
                        "a recount of the facts gives the same; resident %s"
                                .formatted(statistics.resident()));
            }
        }
    }

    private PackagedService start(String name, int port, Postgres postgres, Kafka kafka)
            throws Exception {
        var track = new Track(postgres.database(name), kafka.bootstrapServers(), 1);
        var settings = new HashMap<>(track.settings());
        settings.putAll(officer.settings());
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        settings.put("UPLIFT_STATISTICS_STATE", scratch.resolve("state").toString());
        var log = scratch.resolve(name + ".log");
        return PackagedService.start(root, name + "-service", settings, log);
    }

    private void await(Asker asker, PackagedService service) throws InterruptedException {
        while (!asker.isReady()) {
            if (service.isGone()) {
                throw new IllegalStateException("The service has ended, see " + scratch);
            }
            Thread.sleep(100);
        }
    }

    private void fill(Asker asker, PackagedService statistics) throws Exception {
        var file = scratch.resolve("county.csv");
        CountyFile.CSV.write(COUNTY, file);
        var desk = ImportDesk.at(registerPort, officer);
        desk.loadDivisions(
                BodyPublishers.ofFile(
                        root.resolve("deploy/local/src/main/resources/divisions.csv")));
        var id = desk.send(file, "text/csv");
        var _ = desk.await(id, "ready");
        var cpu = statistics.cpu();
        var start = System.nanoTime();
        desk.commit(id);
        var _ = desk.await(id, "committed");
        var committed = System.nanoTime();
        while (!isInStep(asker)) {
            Thread.sleep(20);
        }
        var behind = (System.nanoTime() - committed) / 1e9;
        IO.println(
                "%,d households: committed in %.1f s, cpu of the statistics %.1f s"
                        .formatted(
                                COUNTY.households(),
                                (committed - start) / 1e9,
                                statistics.cpu().minus(cpu).toMillis() / 1e3));
        IO.println(IN_STEP.line("  in step after the commit", behind));
    }

    private static boolean isInStep(Asker asker) throws IOException, InterruptedException {
        return asker.json("/v1/statistics/%s?figures=degree".formatted(DIVISION))
                        .at("/totals/households")
                        .asLong()
                == COUNTY.households();
    }
}
