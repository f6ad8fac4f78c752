package org.uplift.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

/// `bench statistics [root]`: a county's file imported into the packaged household-service and
/// followed by the packaged analytics-service; how soon it is in step, how fast any division and
/// cross is answered at 200 requests a second, how that compares with SQL over the register, and
/// how soon a change shows.
public final class StatisticsBench {

    private static final County COUNTY = County.lixin();
    private static final String DIVISION = COUNTY.code() + "000000";
    private static final int RATE = 200;
    private static final int SECONDS = 20;
    private static final int CHANGES = 100;
    private static final long RAISE = 12_345;

    private final Path root;
    private final Path scratch;
    private final Officer officer = Officer.of(DIVISION);
    private final int registerPort = freePort();
    private final int statisticsPort = freePort();

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
            var asker = Asker.of(statisticsPort, officer.token("county-officer"));
            var auditor = Asker.of(statisticsPort, officer.token("auditor"));
            var clerk = new Clerk(Asker.of(registerPort, officer.token("county-officer")));
            try (var register = start("household", registerPort, postgres, kafka);
                    var statistics = start("analytics", statisticsPort, postgres, kafka)) {
                await(clerk.register(), register);
                await(asker, statistics);
                fill(asker, statistics);
                try (var sql = new RegisterSql(postgres.database("household"))) {
                    var questions = new Questions(sql.villages());
                    var sides = new SideBySide(sql, asker);
                    sides.check(List.of(DIVISION));
                    sides.check(questions.townships());
                    load(questions, asker);
                    say("the county's figures, the same to the unit, median of 20");
                    sides.lines(DIVISION).forEach(StatisticsBench::say);
                    changes(clerk, asker);
                    drill(questions, asker);
                }
                if (!auditor.json("/v1/statistics/%s/verification".formatted(DIVISION))
                        .get("exact")
                        .asBoolean()) {
                    throw new IllegalStateException("A recount of the facts gives other figures");
                }
                say(
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
        say(
                "%,d households: committed in %.1f s, in step %.1f s after it, cpu %.1f s"
                        .formatted(
                                COUNTY.households(),
                                (committed - start) / 1e9,
                                (System.nanoTime() - committed) / 1e9,
                                statistics.cpu().minus(cpu).toMillis() / 1e3));
    }

    private static boolean isInStep(Asker asker) throws IOException, InterruptedException {
        return asker.json("/v1/statistics/%s?figures=degree".formatted(DIVISION))
                        .at("/totals/households")
                        .asLong()
                == COUNTY.households();
    }

    private static void load(Questions questions, Asker asker) {
        var paths = questions.paths();
        var warm = new Load(asker, RATE, 10).run(() -> questions.pick(paths));
        say("warming up: p99 %.1f ms".formatted(Load.at(warm, 0.99)));
        var millis = new Load(asker, RATE, SECONDS).run(() -> questions.pick(paths));
        say(spread("%d requests/s, any division, any cross".formatted(RATE), millis));
    }

    /// With the divisions of the next level beside, crossed by label.
    private static void drill(Questions questions, Asker asker) {
        var paths =
                questions.paths().stream()
                        .map(path -> path.replaceFirst("by=.*", "by=label&children=true"))
                        .toList();
        var millis = new Load(asker, RATE, SECONDS).run(() -> questions.pick(paths));
        say(spread("with all children, crossed by label", millis));
    }

    private static void changes(Clerk clerk, Asker asker) throws Exception {
        var millis = new double[CHANGES];
        var households = clerk.households(CHANGES);
        for (var i = 0; i < CHANGES; i++) {
            var village = households.get(i).village();
            var before = netFen(asker, village);
            clerk.raise(households.get(i), RAISE);
            var start = System.nanoTime();
            while (netFen(asker, village) != before + RAISE) {
                Thread.sleep(1);
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        say(spread("from the answer to a PUT until the village shows it", millis));
    }

    private static long netFen(Asker asker, String division)
            throws IOException, InterruptedException {
        return asker.json("/v1/statistics/%s?figures=income".formatted(division))
                .at("/totals/income/netFen")
                .asLong();
    }

    private static String spread(String what, double[] millis) {
        return "%s: p50 %.2f  p99 %.2f  max %.1f ms"
                .formatted(what, Load.at(millis, 0.5), Load.at(millis, 0.99), Load.at(millis, 1));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
