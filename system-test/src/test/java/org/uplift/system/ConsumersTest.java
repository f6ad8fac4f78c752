package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Consumers that are held up, and groups that never come to rest.
class ConsumersTest {

    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
        await("the group to give it up").atMost(PATIENCE).until(() -> isEmpty(group()));
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
                stranger.subscribe(List.of("household-events"));
                await("the stranger's share")
                        .atMost(PATIENCE)
                        .until(() -> {
                            stranger.poll(MOMENT);
                            return !stranger.assignment().isEmpty();
                        });
                load.awaitMore(5);
                assertThat(stranger.poll(MOMENT)).isNotNull();
            }
        }
        Durations.tell("everybody agrees after eight divisions", load.end()::check);
    }

    private String group() {
        return "relocation-service-" + platform.edition();
    }

    private KafkaConsumer<String, String> stranger() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        platform.bootstrapServers(),
                        "group.id",
                        group(),
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private boolean isEmpty(String group) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            var described = admin.describeConsumerGroups(List.of(group)).all().get();
            return described.values().stream()
                    .allMatch(one -> one.groupState() == GroupState.EMPTY);
        }
    }
}
