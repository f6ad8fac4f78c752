package org.uplift.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A server is away for a while; the services stay up.
class OutageTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration IN_THE_END = Duration.ofMinutes(1);

    /// A bound on what a service does, not on a machine: it gives the database a second, a patience
    /// of twenty is ten times too much, and since a busy machine slows some of the answers, the
    /// fastest of several counts.
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final int OUTAGES = 3;
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final String DATABASE_PATIENCE = "UPLIFT_DATABASE_PATIENCE";

    private final Platform platform = Platform.up();
    private final Map<Service, Duration> fastest = new EnumMap<>(Service.class);

    @AfterEach
    void mend() {
        platform.ground().toPostgres().mend();
        platform.ground().toKafka().mend();
    }

    @Test
    void answersCommandsWithoutKafkaAndTellsThemAfterwards() {
        beWithoutKafka(Load.on(platform, "341881", 7), load -> load.awaitMore(150));
    }

    @Tag("long")
    @Test
    void answersCommandsTenMinutesWithoutKafka() {
        var end = System.nanoTime() + TEN_MINUTES.toNanos();
        beWithoutKafka(
                Load.on(platform, "340722", 9),
                load -> {
                    while (System.nanoTime() < end) {
                        load.awaitMore(100);
                    }
                    cannotVerify();
                });
    }

    /// The control: an outbox that does not keep what Kafka has not yet.
    @Tag("long")
    @Test
    void wouldNoticeFactsThatDoNotWaitForKafka() {
        var load = Load.on(platform, "340825", 10);
        load.awaitMore(10);
        platform.ground().kafka().kill();
        load.awaitMore(60);
        var reckoning = load.end();
        Sabotage.tell(platform, Service.HOUSEHOLD, "delete from outbox");

        platform.ground().kafka().raise();

        assertThatThrownBy(reckoning::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("what is told of");
    }

    private void cannotVerify() {
        platform.as("revision", Service.ANALYTICS)
                .get("/v1/statistics/340722000000/verification")
                .expect(503);
    }

    private void beWithoutKafka(Load load, Consumer<Load> meanwhile) {
        load.awaitMore(10);
        platform.ground().kafka().kill();
        var before = load.done();
        meanwhile.accept(load);
        var commands = load.done() - before;
        var waiting = platform.number(Service.HOUSEHOLD, "select count(*) from outbox");
        var reckoning = load.end();
        assertThat(load.failures()).isEmpty();
        assertThat(waiting).isGreaterThanOrEqualTo(commands - 10);

        platform.ground().kafka().raise();

        Durations.tell(
                "a backlog of %d facts is gone".formatted(waiting),
                reckoning::nothingIsLeftInAnOutbox);
        reckoning.check();
    }

    @Test
    void says503SoonWithoutPostgresAndRecoversByItself() {
        var before = processes();
        var load = Load.on(platform, "341523", 8);
        load.awaitMore(10);
        platform.ground().postgres().kill();
        for (var round = 0; round < OUTAGES; round++) {
            Stream.of(Service.values()).forEach(this::isAway);
        }

        Durations.tell("PostgreSQL is up again", platform.ground().postgres()::raise);

        assertThat(fastest).hasSize(Service.values().length).allSatisfy(OutageTest::isSoon);
        Durations.tell("all services answer again", this::awaitAnswers);
        load.awaitMore(10);
        load.end().check();
        assertThat(processes()).isEqualTo(before);
    }

    /// The line takes what is said and nothing comes back, as of a machine that is gone. Whoever
    /// asks first is given a connection that was good; who asks later may not be given any.
    @Test
    void says503SoonWhenPostgresIsSilentAndRecoversByItself() {
        var before = processes();
        awaitAnswers();
        for (var outage = 0; outage < OUTAGES; outage++) {
            platform.ground().toPostgres().hush();
            Stream.of(Service.values()).forEach(this::isAway);
            platform.ground().toPostgres().mend();
            Durations.tell("all services answer again", this::awaitAnswers);
        }

        assertThat(fastest).hasSize(Service.values().length).allSatisfy(OutageTest::isSoon);
        assertThat(processes()).isEqualTo(before);
    }

    @Test
    void recoversWhenMoreWereTurnedAwayThanThereAreConnections() {
        var before = processes();
        awaitAnswers();
        platform.ground().toPostgres().hush();
        for (var round = 0; round < 4; round++) {
            Stream.of(Service.values()).forEach(this::isAway);
        }

        platform.ground().toPostgres().mend();

        Durations.tell("all services answer again", this::awaitAnswers);
        assertThat(processes()).isEqualTo(before);
    }

    /// The control: a service that gives the database a long time.
    @Tag("long")
    @Test
    void wouldNoticeAServiceThatWaitsForPostgres() {
        var patient = platform.instance(Service.RELOCATION);
        patient.tell(DATABASE_PATIENCE, "PT20S");
        platform.restart(Service.RELOCATION);
        try {
            for (var outage = 0; outage < OUTAGES; outage++) {
                awaitAnswers();
                platform.ground().toPostgres().hush();
                isAway(Service.RELOCATION);
                platform.ground().toPostgres().mend();
            }
            assertThatThrownBy(() -> assertThat(fastest).allSatisfy(OutageTest::isSoon))
                    .isInstanceOf(AssertionError.class);
        } finally {
            platform.ground().toPostgres().mend();
            patient.tell(DATABASE_PATIENCE, "PT0.9S");
            patient.kill();
            patient.raise();
        }
    }

    private void isAway(Service service) {
        var begun = System.nanoTime();
        var answer = ask(service).expect(503);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        Durations.tell(service.title() + " says 503", took);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().required("status").asInt()).isEqualTo(503);
        fastest.merge(service, took, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private static void isSoon(Service service, Duration fastest) {
        assertThat(fastest).as(service.title() + " says 503").isLessThan(SOON);
    }

    /// Nobody waits longer for an answer than that.
    private Answer ask(Service service) {
        var question = Reader.QUESTIONS.getOrDefault(service, "");
        var request = platform.as("province", service).request(question).timeout(IN_THE_END);
        return Api.send(request.GET().build());
    }

    private void awaitAnswers() {
        Stream.of(Service.values())
                .forEach(service ->
                        await(service.title())
                                .atMost(PATIENCE)
                                .until(() -> ask(service).expect(200, 503).status() == 200));
    }

    private Map<Service, Long> processes() {
        return Stream.of(Service.values())
                .collect(toMap(one -> one, one -> platform.instance(one).process().pid()));
    }
}
