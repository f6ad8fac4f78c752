package org.uplift.bench.relay;

import java.util.Map;
import java.util.Properties;

/// What the peer is told: large queues and batches, no snapshot, no waiting, its outbox event
/// router.
final class DebeziumSettings {

    private DebeziumSettings() {}

    static Properties of(Yard yard, String slot, String publication) {
        var database = yard.database();
        var port = database.jdbcUrl().replaceFirst(".*:(\\d+)/.*", "$1");
        var settings = new Properties();
        settings.putAll(
                Map.ofEntries(
                        Map.entry("name", slot),
                        Map.entry(
                                "connector.class",
                                "io.debezium.connector.postgresql.PostgresConnector"),
                        Map.entry(
                                "offset.storage",
                                "org.apache.kafka.connect.storage.MemoryOffsetBackingStore"),
                        Map.entry("offset.flush.interval.ms", "10000"),
                        Map.entry("topic.prefix", "bench"),
                        Map.entry("database.hostname", "127.0.0.1"),
                        Map.entry("database.port", port),
                        Map.entry("database.dbname", database.user()),
                        Map.entry("database.user", database.user()),
                        Map.entry("database.password", database.password()),
                        Map.entry("plugin.name", "pgoutput"),
                        Map.entry("slot.name", slot),
                        Map.entry("publication.name", publication),
                        Map.entry("publication.autocreate.mode", "disabled"),
                        Map.entry("table.include.list", "public.outbox"),
                        Map.entry("snapshot.mode", "no_data")));
        settings.putAll(
                Map.ofEntries(
                        Map.entry("skipped.operations", "u,d,t"),
                        Map.entry("tombstones.on.delete", "false"),
                        Map.entry("max.batch.size", "8192"),
                        Map.entry("max.queue.size", "65536"),
                        Map.entry("poll.interval.ms", "2"),
                        Map.entry("transforms", "outbox"),
                        Map.entry(
                                "transforms.outbox.type",
                                "io.debezium.transforms.outbox.EventRouter"),
                        Map.entry("transforms.outbox.table.op.invalid.behavior", "warn"),
                        Map.entry(
                                "transforms.outbox.route.topic.replacement", "${routedByValue}")));
        return settings;
    }
}
