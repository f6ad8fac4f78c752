package org.uplift.bench.relay;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.DebeziumEngine.RecordCommitter;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.connect.source.SourceRecord;

/// Debezium's embedded engine over the write-ahead log, with its outbox event router, tuned: large
/// queues and batches, no snapshot, no waiting, the same producer as the relay has.
final class Debezium implements Competitor {

    private final Yard yard;
    private final String topic;

    Debezium(Yard yard, String topic) {
        this.yard = yard;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "debezium";
    }

    @Override
    public void prepare() throws Exception {
        yard.executeAsSuperuser("alter role bench replication");
        yard.execute("create publication " + publication() + " for table outbox");
        yard.executeAsSuperuser(
                "select pg_create_logical_replication_slot('%s', 'pgoutput')".formatted(slot()));
    }

    @Override
    public AutoCloseable start() {
        var broker = producer();
        var engine =
                DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                        .using(DebeziumSettings.of(yard, slot(), publication()))
                        .notifying((changes, committer) -> send(changes, committer, broker))
                        .build();
        var thread = Executors.newSingleThreadExecutor();
        thread.execute(engine);
        return () -> {
            engine.close();
            thread.shutdown();
            var _ = thread.awaitTermination(30, TimeUnit.SECONDS);
            broker.close();
            yard.executeAsSuperuser("select pg_drop_replication_slot('%s')".formatted(slot()));
            yard.execute("drop publication " + publication());
        };
    }

    private void send(
            List<RecordChangeEvent<SourceRecord>> changes,
            RecordCommitter<RecordChangeEvent<SourceRecord>> committer,
            KafkaProducer<String, String> broker)
            throws InterruptedException {
        var receipts = changes.stream().map(change -> send(change.record(), broker)).toList();
        for (var i = 0; i < changes.size(); i++) {
            await(receipts.get(i));
            committer.markProcessed(changes.get(i));
        }
        committer.markBatchFinished();
    }

    private static Future<RecordMetadata> send(
            SourceRecord change, KafkaProducer<String, String> broker) {
        return broker.send(
                new ProducerRecord<>(
                        change.topic(), (String) change.key(), (String) change.value()));
    }

    private static void await(Future<RecordMetadata> receipt) throws InterruptedException {
        try {
            var _ = receipt.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private KafkaProducer<String, String> producer() {
        var settings = new HashMap<>(yard.kafka());
        settings.putAll(
                Map.of(
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        0,
                        "batch.size",
                        256 * 1024,
                        "buffer.memory",
                        64L * 1024 * 1024,
                        "compression.type",
                        "lz4"));
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private String slot() {
        return "slot_" + topic.replace('-', '_');
    }

    private String publication() {
        return "publication_" + topic.replace('-', '_');
    }
}
