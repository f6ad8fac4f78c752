package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// All places where the platform leaves something, looked through for canaries: every column of
/// every table, every topic from its beginning, logs and metrics.
record Whereabouts(Platform platform, Trap trap) {

    private static final Duration MOMENT = Duration.ofMillis(200);

    /// Such as `household.person.name NAME`.
    Set<String> all() {
        var found = new TreeSet<String>();
        for (var service : Service.values()) {
            tables(service, found);
            note(service.title() + " log", log(service), found);
            note(service.title() + " metrics", metrics(service), found);
        }
        topics(found);
        return found;
    }

    private void tables(Service service, Set<String> found) {
        var names =
                "select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'";
        try (var connection = platform.ground().enter(service.word());
                var tables = connection.createStatement().executeQuery(names)) {
            while (tables.next()) {
                var table = tables.getString(1);
                try (var rows =
                        connection.createStatement().executeQuery("select * from " + table)) {
                    var columns = rows.getMetaData();
                    while (rows.next()) {
                        for (int i = 1; i <= columns.getColumnCount(); i++) {
                            var place =
                                    service.word() + "." + table + "." + columns.getColumnName(i);
                            var isBytes = columns.getColumnTypeName(i).equals("bytea");
                            var bytes =
                                    isBytes
                                            ? rows.getBytes(i)
                                            : String.valueOf(rows.getString(i)).getBytes(UTF_8);
                            if (bytes != null) {
                                note(place, bytes, found);
                            }
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void topics(Set<String> found) {
        var kafka = Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers());
        try (var admin = Admin.create(kafka);
                var consumer =
                        new KafkaConsumer<>(
                                kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var described = admin.describeTopics(admin.listTopics().names().get()).allTopicNames();
            var partitions =
                    described.get().entrySet().stream()
                            .flatMap(topic ->
                                    topic.getValue().partitions().stream()
                                            .map(part ->
                                                    new TopicPartition(
                                                            topic.getKey(), part.partition())))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions).entrySet();
            while (ends.stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(MOMENT).forEach(told -> note(told, found));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> told, Set<String> found) {
        var place = "topic " + told.topic();
        if (told.key() != null) {
            note(place, told.key(), found);
        }
        if (told.value() != null) {
            note(place, told.value(), found);
        }
        for (var header : told.headers()) {
            note(place, header.value(), found);
        }
    }

    private void note(String place, byte[] bytes, Set<String> found) {
        trap.in(bytes).forEach(kind -> found.add(place + " " + kind));
    }

    private byte[] log(Service service) {
        try {
            return Files.readAllBytes(Logs.of(service.word()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] metrics(Service service) {
        var metrics = platform.instance(service).anonymously().get("/q/metrics").expect(200);
        return metrics.body().getBytes(UTF_8);
    }
}
