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
import org.jspecify.annotations.Nullable;

/// All places where the platform leaves something, looked through for canaries: every column of
/// every table, every topic from its beginning, logs, metrics and traces.
///
/// @param found such as `household.person.name NAME`
/// @param places where there was anything at all to look through, such as `household.person.name`
record Whereabouts(Set<String> found, Set<String> places) {

    private static final Duration MOMENT = Duration.ofMillis(200);

    static Whereabouts of(Platform platform, Map<Service, Spans> traces, Trap trap) {
        var search = new Search(platform, trap);
        for (var service : Service.values()) {
            search.tables(service);
            search.look(service.title() + " log", log(service));
            search.look(service.title() + " metrics", metrics(platform, service));
        }
        search.topics();
        traces.forEach((service, spans) ->
                spans.kept().forEach(span -> search.look(service.title() + " traces", span)));
        return new Whereabouts(search.found, search.places);
    }

    private static final class Search {
        private final Platform platform;
        private final Trap trap;
        private final Set<String> found = new TreeSet<>();
        private final Set<String> places = new TreeSet<>();

        Search(Platform platform, Trap trap) {
            this.platform = platform;
            this.trap = trap;
        }

        private void tables(Service service) {
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
                                        service.word()
                                                + "."
                                                + table
                                                + "."
                                                + columns.getColumnName(i);
                                var bytes =
                                        columns.getColumnTypeName(i).equals("bytea")
                                                ? rows.getBytes(i)
                                                : bytes(rows.getString(i));
                                if (bytes != null) {
                                    look(place, bytes);
                                }
                            }
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void topics() {
            var kafka = Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers());
            try (var admin = Admin.create(kafka);
                    var consumer =
                            new KafkaConsumer<>(
                                    kafka,
                                    new ByteArrayDeserializer(),
                                    new ByteArrayDeserializer())) {
                var described =
                        admin.describeTopics(admin.listTopics().names().get()).allTopicNames();
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
                    consumer.poll(MOMENT).forEach(told -> look(told));
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static byte @Nullable [] bytes(@Nullable String text) {
            return text == null ? null : text.getBytes(UTF_8);
        }

        private void look(ConsumerRecord<byte[], byte[]> told) {
            var place = "topic " + told.topic();
            if (told.key() != null) {
                look(place, told.key());
            }
            if (told.value() != null) {
                look(place, told.value());
            }
            for (var header : told.headers()) {
                look(place, header.value());
            }
        }

        private void look(String place, byte[] bytes) {
            if (bytes.length > 0) {
                places.add(place);
            }
            trap.in(bytes).forEach(kind -> found.add(place + " " + kind));
        }
    }

    private static byte[] log(Service service) {
        try {
            return Files.readAllBytes(Logs.of(service.word()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] metrics(Platform platform, Service service) {
        var metrics = platform.instance(service).anonymously().get("/q/metrics").expect(200);
        return metrics.body().getBytes(UTF_8);
    }
}
