package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Consumers that are held up, and groups that never come to rest.
class ConsumersTest {

    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TIME_ENOUGH = Duration.ofSeconds(5);

    private final Platform platform = Platform.up();

    @Test
    void catchesUpAfterItStoodStill() {
        var load = Load.on(platform, "340522", 21);
        load.awaitMore(10);
        for (var still : List.of(Service.RELOCATION, Service.ANALYTICS)) {
            Signal.STOP.to(platform.instance(still).process());
        }
        load.awaitMore(60);
        for (var still : List.of(Service.RELOCATION, Service.ANALYTICS)) {
            Signal.CONT.to(platform.instance(still).process());
        }
        load.awaitMore(1);
        Durations.tell("everybody agrees after two stood still", load.end()::check);
    }

    /// Longer than the group waits for it: it comes back to partitions that are no longer its own.
    @Test
    @Tag("long")
    void catchesUpAfterItsGroupGaveItUp() {
        var load = Load.on(platform, "341324", 22);
        load.awaitMore(10);
        Signal.STOP.to(platform.instance(Service.RELOCATION).process());
        await("the group to give it up").atMost(PATIENCE).until(group()::hasNobody);
        load.awaitMore(60);
        Signal.CONT.to(platform.instance(Service.RELOCATION).process());
        load.awaitMore(1);
        Durations.tell("everybody agrees after one was given up", load.end()::check);
    }

    /// A stranger joins the group, is given partitions, reads what is the service's to learn, and
    /// goes again.
    @Test
    void learnsAllWhileItsGroupIsDividedAgainAndAgain() {
        var load = Load.on(platform, "341323", 23);
        for (var round = 0; round < 4; round++) {
            load.awaitMore(10);
            try (var stranger = stranger()) {
                load.awaitMore(5);
                assertThat(stranger.poll(MOMENT)).isNotNull();
            }
        }
        Durations.tell("everybody agrees after eight divisions", load.end()::check);
    }

    /// The control: a stranger who says of facts that they are dealt with, and nobody learned them.
    @Tag("long")
    @Test
    void wouldNoticeFactsThatAreTakenAway() {
        Reckoning reckoning;
        try (var thief = stranger()) {
            var load = Load.on(platform, "340826", 24);
            await("the thief at work")
                    .atMost(PATIENCE)
                    .until(() -> {
                        var _ = take(thief);
                        return load.done() >= 40;
                    });
            reckoning = load.end();
            reckoning.nothingIsLeftInAnOutbox();
            await("the rest").atMost(PATIENCE).until(() -> take(thief) == 0);
        }
        await("the group to be through").atMost(PATIENCE).until(group()::isThrough);

        assertThatThrownBy(() -> reckoning.everybodyAgreesWithin(TIME_ENOUGH))
                .isInstanceOf(ConditionTimeoutException.class);
    }

    private static int take(KafkaConsumer<String, String> thief) {
        var taken = thief.poll(MOMENT).count();
        thief.commitSync();
        return taken;
    }

    private Group group() {
        return Group.of(platform, Service.RELOCATION);
    }

    /// One who has been given a share of what the service reads.
    private KafkaConsumer<String, String> stranger() {
        var stranger =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                platform.bootstrapServers(),
                                "group.id",
                                group().name(),
                                "enable.auto.commit",
                                false),
                        new StringDeserializer(),
                        new StringDeserializer());
        stranger.subscribe(List.of("household-events"));
        await("the stranger's share")
                .atMost(PATIENCE)
                .until(() -> {
                    stranger.poll(MOMENT);
                    return !stranger.assignment().isEmpty();
                });
        return stranger;
    }
}
