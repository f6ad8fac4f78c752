package org.uplift.system;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;

/// The consumer group of a service, as the broker knows it.
record Group(String bootstrapServers, String name) {

    private static final String TOPIC = "household-events";

    static Group of(Platform platform, Service service) {
        return new Group(platform.bootstrapServers(), service.title() + "-" + platform.edition());
    }

    boolean hasNobody() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            var described = admin.describeConsumerGroups(List.of(name)).all().get();
            return described.values().stream()
                    .allMatch(one -> one.groupState() == GroupState.EMPTY);
        }
    }

    /// It has dealt with all that the register has told so far.
    boolean isThrough() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            var read =
                    admin
                            .listConsumerGroupOffsets(name)
                            .partitionsToOffsetAndMetadata()
                            .get()
                            .entrySet()
                            .stream()
                            .filter(one -> one.getKey().topic().equals(TOPIC))
                            .collect(toMap(Map.Entry::getKey, one -> one.getValue().offset()));
            var latest =
                    read.keySet().stream().collect(toMap(one -> one, _ -> OffsetSpec.latest()));
            var ends = admin.listOffsets(latest).all().get();
            return ends.entrySet().stream()
                    .allMatch(
                            end -> end.getValue().offset() == read.getOrDefault(end.getKey(), 0L));
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }
}
