package org.uplift.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A server is away for a while; the services stay up.
class OutageTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final String DATABASE_PATIENCE = "UPLIFT_DATABASE_PATIENCE";

    private final Platform platform = Platform.up();

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
    void says503WithoutPostgresAndRecoversByItself() {
        var before = processes();
        var load = Load.on(platform, "341523", 8);
        load.awaitMore(10);
        platform.ground().postgres().kill();
        Stream.of(Service.values()).forEach(this::isAway);

        Durations.tell("PostgreSQL is up again", platform.ground().postgres()::raise);

        Durations.tell("all services answer again", this::awaitAnswers);
        load.awaitMore(10);
        load.end().check();
        assertThat(processes()).isEqualTo(before);
    }

    /// The line takes what is said and nothing comes back, as of a machine that is gone.
    @Test
    void says503WhenPostgresIsSilentAndRecoversByItself() {
        var before = processes();
        awaitAnswers();
        platform.ground().toPostgres().hush();
        // more often than there are connections in a pool
        for (var round = 0; round < 4; round++) {
            Stream.of(Service.values()).forEach(this::isAway);
        }

        platform.ground().toPostgres().mend();

        Durations.tell("all services answer again", this::awaitAnswers);
        assertThat(processes()).isEqualTo(before);
    }

    /// The control: a service that gives the database all the time it wants.
    @Tag("long")
    @Test
    void wouldNoticeAServiceThatWaitsForPostgres() {
        var patient = platform.instance(Service.RELOCATION);
        patient.tell(DATABASE_PATIENCE, "PT1H");
        platform.restart(Service.RELOCATION);
        try {
            platform.ground().toPostgres().hush();
            assertThatThrownBy(() -> isAway(Service.RELOCATION))
                    .hasCauseInstanceOf(HttpTimeoutException.class);
        } finally {
            platform.ground().toPostgres().mend();
            patient.tell(DATABASE_PATIENCE, "PT1S");
            patient.kill();
            patient.raise();
        }
    }

    private void isAway(Service service) {
        Durations.tell(
                service.title() + " says 503",
                () -> {
                    var answer = ask(service).expect(503);
                    assertThat(answer.type()).isEqualTo("application/problem+json");
                    assertThat(answer.json().required("status").asInt()).isEqualTo(503);
                });
    }

    /// Nobody waits longer for an answer than that.
    private Answer ask(Service service) {
        var question = Reader.QUESTIONS.getOrDefault(service, "");
        var request = platform.as("province", service).request(question).timeout(SOON);
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
