package org.uplift.sandbox;

import java.util.Map;
import java.util.Properties;

/// What one small broker needs to be told. Internal topics are narrow and buffers small, so that it
/// starts in two seconds and stays small beside five services.
final class KafkaSettings {

    static final int NODE = 1;

    private KafkaSettings() {}

    static Properties of(Home home, int port, int controller, Map<String, String> over) {
        var settings = new Properties();
        settings.putAll(
                Map.of(
                        "process.roles",
                        "broker,controller",
                        "node.id",
                        Integer.toString(NODE),
                        "controller.quorum.voters",
                        NODE + "@127.0.0.1:" + controller,
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(port, controller),
                        "advertised.listeners",
                        "PLAINTEXT://127.0.0.1:" + port,
                        "controller.listener.names",
                        "CONTROLLER",
                        "inter.broker.listener.name",
                        "PLAINTEXT",
                        "log.dirs",
                        home.data().toString()));
        settings.putAll(
                Map.of(
                        "num.partitions", "3",
                        "log.retention.ms", "-1",
                        // who tells with a clock that is ahead is heard all the same
                        "log.message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE),
                        "log.cleaner.dedupe.buffer.size", "8388608",
                        "offsets.topic.num.partitions", "4",
                        "offsets.topic.replication.factor", "1",
                        "transaction.state.log.num.partitions", "4",
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.min.isr", "1",
                        "group.initial.rebalance.delay.ms", "0"));
        settings.putAll(over);
        return settings;
    }
}
