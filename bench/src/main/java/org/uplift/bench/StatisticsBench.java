package org.uplift.bench;

import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/// `bench statistics [root]`: a county told to the packaged analytics-service; how soon it is in
/// step, how fast any division and cross is answered at 200 requests a second, how that compares
/// with SQL over the register's own table, and how soon a change shows.
public final class StatisticsBench {

    private static final int HOUSEHOLDS = 49_014;
    private static final String COUNTY = "341623000000";
    private static final int RATE = 200;
    private static final int SECONDS = 30;
    private static final int CHANGES = 60;

    private final Path root;
    private final Path scratch;
    private final List<HouseholdRegistered> facts = new Register().registered(HOUSEHOLDS).toList();

    private StatisticsBench(Path root, Path scratch) {
        this.root = root;
        this.scratch = scratch;
    }

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        new StatisticsBench(root, Files.createTempDirectory("uplift-bench-")).run();
    }

    private void run() throws Exception {
        try (var postgres = Postgres.start(Home.kept(scratch.resolve("postgres")), 0);
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0);
                var register = RegisterTable.make(root, postgres.database("register"), facts)) {
            var publication = new Publication(kafka.bootstrapServers());
            publication.make();
            var bearer = Bearer.make();
            var track = new Track(postgres.database("analytics"), kafka.bootstrapServers(), 1);
            var port = freePort();
            var settings = new HashMap<>(track.settings());
            settings.putAll(bearer.settings());
            settings.put("QUARKUS_OIDC_TENANT_ENABLED", "true");
            settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            settings.put("UPLIFT_STATISTICS_STATE", scratch.resolve("state").toString());
            var log = scratch.resolve("analytics.log");
            try (var service =
                    PackagedService.start(root, "analytics-service", settings, log)) {
                var asker =
                        new Asker(
                                HttpClient.newHttpClient(),
                                URI.create("http://127.0.0.1:" + port),
                                bearer.token("county-officer", COUNTY));
                awaitReady(asker);
                step(service, publication, asker);
                say("the county's figures, side by side, median of 20");
                new SideBySide(COUNTY, register, asker).lines().forEach(StatisticsBench::say);
                load(asker);
                changes(kafka.bootstrapServers(), asker);
                say("resident %s".formatted(resident(service)));
            }
        }
    }

    private void step(PackagedService service, Publication publication, Asker asker)
            throws Exception {
        var cpu = service.cpu();
        var start = System.nanoTime();
        var _ = publication.tell(facts);
        var told = System.nanoTime();
        while (folds(asker, COUNTY) < HOUSEHOLDS) {
            Thread.sleep(20);
        }
        var end = System.nanoTime();
        say(
                "%,d households: told in %.1f s, in step %.1f s after the last, %,.0f events/s, cpu %.1f s"
                        .formatted(
                                HOUSEHOLDS,
                                (told - start) / 1e9,
                                (end - told) / 1e9,
                                HOUSEHOLDS / ((end - start) / 1e9),
                                service.cpu().minus(cpu).toMillis() / 1e3));
    }

    private void load(Asker asker) {
        var questions = new Questions(COUNTY, facts);
        var paths = questions.paths();
        var warm = new Load(asker, RATE, 10).run(() -> questions.pick(paths));
        say("warming up: p99 %.1f ms".formatted(Load.at(warm, 0.99)));
        var millis = new Load(asker, RATE, SECONDS).run(() -> questions.pick(paths));
        say(
                "%d requests/s for %d s, any division, any cross: p50 %.2f  p99 %.2f  max %.1f ms"
                        .formatted(
                                RATE,
                                SECONDS,
                                Load.at(millis, 0.5),
                                Load.at(millis, 0.99),
                                Load.at(millis, 1)));
        var drill = paths.stream().map(path -> path + "&children=true").toList();
        var below = new Load(asker, RATE, SECONDS).run(() -> questions.pick(drill));
        say(
                "the same with children: p50 %.2f  p99 %.2f  max %.1f ms"
                        .formatted(
                                Load.at(below, 0.5), Load.at(below, 0.99), Load.at(below, 1)));
    }

    private void changes(String kafka, Asker asker) throws Exception {
        var millis = new double[CHANGES];
        try (var teller = new Teller(kafka)) {
            for (var i = 0; i < CHANGES; i++) {
                millis[i] = change(facts.get(i), teller, asker);
            }
        }
        Arrays.sort(millis);
        say(
                "a change shows after p50 %.0f  p99 %.0f  max %.0f ms"
                        .formatted(
                                Load.at(millis, 0.5), Load.at(millis, 0.99), Load.at(millis, 1)));
    }

    /// @return milliseconds until the village shows it
    private static double change(HouseholdRegistered fact, Teller teller, Asker asker)
            throws Exception {
        var village = fact.profile().division();
        var before = folds(asker, village);
        var start = System.nanoTime();
        teller.tell(new HouseholdChanged(fact.householdId(), fact.profile()), 2);
        while (folds(asker, village) == before) {
            Thread.sleep(2);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static long folds(Asker asker, String division) throws InterruptedException {
        try {
            return asker.json("/v1/statistics/%s?figures=income".formatted(division))
                    .get("folds")
                    .asLong();
        } catch (IOException notKnownYet) {
            return 0;
        }
    }

    private static void awaitReady(Asker asker) throws InterruptedException {
        for (var i = 0; i < 2_400; i++) {
            try {
                var _ = asker.read("/q/health/ready");
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("The service does not get ready");
    }

    private static String resident(PackagedService service) throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(service.process().pid())))
                .stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.substring(6).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(String.format(Locale.ROOT, "%s", line));
    }
}
