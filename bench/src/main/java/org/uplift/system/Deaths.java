package org.uplift.system;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.uplift.bench.Target;

/// Everybody is killed in turn and started again at once, while clerks give as many commands as a
/// county does in its busiest hour; first half a minute later than all five were started together.
final class Deaths {

    private static final Target SERVICE = Target.under(10, "s");
    private static final Target SERVER = Target.under(60, "s");
    private static final String COUNTY = "341302";
    private static final int BETWEEN = 10;
    private static final int UNTIL_ALL_HAVE_RUN_IN = 600;
    private static final int A_SECOND = 20;

    private final Platform platform;
    private final Inquiry inquiry;
    private final int rounds;
    private final Map<Service, Recovery> services = new EnumMap<>(Service.class);
    private final Recovery postgres =
            Recovery.of("PostgreSQL killed, until all services answer", SERVER);
    private final Recovery kafka = Recovery.of("Kafka killed, until a consumer hears", SERVER);

    Deaths(Platform platform, int rounds) {
        this.platform = platform;
        this.inquiry = new Inquiry(platform);
        this.rounds = rounds;
        for (var service : Service.values()) {
            var what = service.title() + " killed and started, until it answers";
            services.put(service, Recovery.of(what, SERVICE));
        }
    }

    void run() {
        var load = Load.paced(platform, COUNTY, 1, A_SECOND);
        load.awaitMore(UNTIL_ALL_HAVE_RUN_IN);
        for (var round = 0; round < rounds; round++) {
            services.forEach((service, recovery) -> kill(service, recovery, load));
            killPostgres(load);
            killKafka(load);
            IO.println("killed each in turn: round %d of %d".formatted(round + 1, rounds));
        }
        var reckoning = load.end();
        services.values().forEach(one -> IO.println(one.line()));
        IO.println(postgres.line());
        IO.println(kafka.line());
        reckoning.check();
        IO.println(
                "  %,d commands meanwhile: nothing lost, nothing doubled, all agree"
                        .formatted(load.done()));
    }

    private void kill(Service service, Recovery recovery, Load load) {
        load.awaitMore(BETWEEN);
        platform.kill(service);
        recovery.measure(() -> {
            platform.instance(service).start();
            inquiry.awaitAnswerOf(service);
        });
        platform.instance(service).awaitReady();
    }

    private void killPostgres(Load load) {
        load.awaitMore(BETWEEN);
        postgres.measure(() -> {
            platform.ground().postgres().kill();
            platform.ground().postgres().raise();
            inquiry.awaitAnswersOfAll();
        });
    }

    private void killKafka(Load load) {
        load.awaitMore(BETWEEN);
        try (var ear = Ear.to(platform.bootstrapServers())) {
            kafka.measure(() -> {
                platform.ground().kafka().kill();
                var killed = Instant.now();
                platform.ground().kafka().raise();
                ear.awaitFactSentAfter(killed);
            });
        }
    }
}
