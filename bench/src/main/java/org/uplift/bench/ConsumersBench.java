package org.uplift.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

/// `bench consumers [root [service …]]`: how fast the packaged services learn a county's register
/// from the topic, one after the other and all at once, with durable commits. Every household is
/// told twice: the first time the services are cold, the second time they have run in.
public final class ConsumersBench {

    private static final int HOUSEHOLDS = 49_014;
    private static final Target LEARNS = Target.atLeast(5_000, "events/s");

    private final Path root;
    private final Path scratch;
    private final List<Contender> contenders;
    private final List<HouseholdRegistered> facts = new Register().registered(HOUSEHOLDS).toList();

    private ConsumersBench(Path root, Path scratch, List<Contender> contenders) {
        this.root = root;
        this.scratch = scratch;
        this.contenders = contenders;
    }

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var scratch = Files.createTempDirectory("uplift-bench-");
        new ConsumersBench(root, scratch, Contender.named(List.of(args))).run();
    }

    private void run() throws Exception {
        try (var postgres =
                        Postgres.start(
                                Home.kept(scratch.resolve("postgres")),
                                0,
                                Map.of("synchronous_commit", "on"));
                var kafka = Kafka.start(Home.kept(scratch.resolve("kafka")), 0)) {
            var publication = new Publication(kafka.bootstrapServers());
            publication.make();
            var bytes = publication.tell(facts, 1);
            var _ = publication.tell(changed(), 2);
            IO.println(
                    "%,d households told and told again, %,d bytes an event"
                            .formatted(HOUSEHOLDS, bytes / HOUSEHOLDS));
            IO.println("one after the other");
            for (var contender : contenders) {
                var race = race(contender, 1, postgres, kafka);
                report(race);
                IO.println(LEARNS.line("  " + contender.database(), race.warm().rate()));
            }
            IO.println("all at once");
            for (var race : together(postgres, kafka)) {
                report(race.get());
            }
        }
    }

    private List<HouseholdChanged> changed() {
        return facts.stream()
                .map(fact -> new HouseholdChanged(fact.subject(), fact.profile()))
                .toList();
    }

    private List<Future<Race>> together(Postgres postgres, Kafka kafka) throws Exception {
        try (var lanes = Executors.newFixedThreadPool(contenders.size())) {
            var races =
                    contenders.stream()
                            .map(one -> lanes.submit(() -> race(one, 2, postgres, kafka)))
                            .toList();
            lanes.shutdown();
            var _ = lanes.awaitTermination(10, TimeUnit.MINUTES);
            return races;
        }
    }

    private Race race(Contender contender, int run, Postgres postgres, Kafka kafka)
            throws Exception {
        var name = contender.database() + "_" + run;
        var track = new Track(postgres.database(name), kafka.bootstrapServers(), run);
        return Race.run(root, contender, track, HOUSEHOLDS, scratch.resolve(name + ".log"));
    }

    private void report(Race race) {
        var expected =
                facts.stream()
                        .mapToLong(fact -> race.contender().expected.applyAsLong(fact.profile()))
                        .sum();
        IO.println(race.line(expected));
        if (race.kept() != expected) {
            throw new IllegalStateException("That is not what was told, see " + scratch);
        }
    }
}
