package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two of each service at once. While they start on two cores that others use, too, a request may
/// wait a second for the database and is told so (0074): on such a machine that says nothing of the
/// restarts.
@Tag("long")
class ReplicasTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOTICE = "QUARKUS_SHUTDOWN_DELAY";
    private static final String ON_DUTY = "outbox_relay_on_duty";

    private final Platform platform = Platform.up();
    private final Map<Service, Instance> seconds = new EnumMap<>(Service.class);

    @AfterEach
    void dismissTheSeconds() {
        seconds.values().forEach(platform::dismiss);
    }

    @Test
    void shareTheWorkAndKeepItsOrder() {
        share("341282", 41, Service.HOUSEHOLD, Service.ANALYTICS);
    }

    @Test
    void shareTheWorkOfAllAndKeepItsOrder() {
        share("340621", 44, Service.values());
    }

    private void share(String county, long seed, Service... services) {
        Stream.of(services).forEach(this::addOne);
        Stream.of(services).forEach(this::awaitOneOnDuty);
        var both = both(Service.HOUSEHOLD);
        try (var balance = Balance.over(both)) {
            var load = Load.on(platform, county, seed, () -> api(balance));
            load.awaitMore(40);

            for (var instance : both) {
                balance.leave(instance);
                restart(instance, load);
                balance.join(instance);
            }

            assertThat(load.failures()).as("while one after the other was restarted").isEmpty();
            both.stream().filter(ReplicasTest::isOnDuty).forEach(Instance::kill);
            load.awaitMore(20);
            both.stream().filter(one -> !one.isAlive()).forEach(Instance::raise);
            load.end().check();
        }
        awaitOneOnDuty(Service.HOUSEHOLD);
    }

    /// The others answer questions alone; every one of them is answered.
    @ParameterizedTest
    @EnumSource(names = "HOUSEHOLD", mode = EnumSource.Mode.EXCLUDE)
    void answerEveryQuestionWhileTheyAreRestarted(Service service) {
        addOne(service);
        var both = both(service);
        try (var balance = Balance.over(both);
                var reader = Reader.of(() -> platform.as("province", balance.next()), service)) {
            for (var instance : both) {
                balance.leave(instance);
                instance.stop();
                instance.raise();
                balance.join(instance);
                reader.awaitMore(50);
            }
            assertThat(reader.failures()).isEmpty();
        }
    }

    /// The control: one that ends as soon as it is told to. Whoever has not heard of that yet is
    /// led to it, and is left without an answer.
    @Test
    void wouldNoticeOneThatGoesWithoutAWord() {
        addOne(Service.HOUSEHOLD);
        var hasty = Objects.requireNonNull(seconds.get(Service.HOUSEHOLD));
        hasty.tell(NOTICE, "0S");
        hasty.stop();
        hasty.raise();
        try (var balance = Balance.over(both(Service.HOUSEHOLD))) {
            var load = Load.on(platform, "340706", 42, () -> api(balance));
            load.awaitMore(40);
            balance.leave(hasty);
            restart(hasty, load);
            load.end().check();
            assertThat(load.failures()).isNotEmpty();
        }
    }

    /// The control: a watch that everybody is given who asks for it.
    @Test
    void wouldNoticeTwoOnDuty() {
        addOne(Service.HOUSEHOLD);
        awaitOneOnDuty(Service.HOUSEHOLD);
        try {
            tell(
                    "create function public.pg_try_advisory_lock(int, int) returns boolean"
                            + " language sql return true");
            tell("alter database household set search_path = public, pg_catalog");
            Sabotage.endSessions(platform, Service.HOUSEHOLD);
            await("two on duty").atMost(PATIENCE).until(() -> onDuty(Service.HOUSEHOLD) == 2);
        } finally {
            tell("alter database household reset search_path");
            tell("drop function public.pg_try_advisory_lock(int, int)");
            Sabotage.endSessions(platform, Service.HOUSEHOLD);
        }
        awaitOneOnDuty(Service.HOUSEHOLD);
    }

    private void tell(String command) {
        Sabotage.tell(platform, Service.HOUSEHOLD, command);
    }

    private void addOne(Service service) {
        seconds.put(service, platform.another(service, service.word() + "-2"));
        seconds.values().forEach(Instance::awaitReady);
    }

    private static void restart(Instance instance, Load load) {
        Durations.tell(instance.title() + " stops", instance::stop);
        load.awaitMore(10);
        Durations.tell(instance.title() + " starts", instance::raise);
        load.awaitMore(10);
    }

    private Api api(Balance balance) {
        return platform.as("province", balance.next());
    }

    private List<Instance> both(Service service) {
        return Stream.of(platform.instance(service), seconds.get(service))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private void awaitOneOnDuty(Service service) {
        await("one relay on duty in " + service.title())
                .atMost(PATIENCE)
                .until(() -> onDuty(service) == 1);
    }

    private long onDuty(Service service) {
        return both(service).stream().filter(ReplicasTest::isOnDuty).count();
    }

    private static boolean isOnDuty(Instance instance) {
        return instance.metric(ON_DUTY) == 1;
    }
}
