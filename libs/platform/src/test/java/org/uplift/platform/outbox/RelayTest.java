package org.uplift.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;

class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Relay> relays = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();
    private Map<String, Object> kafka =
            Map.of("bootstrap.servers", Storeroom.SERVERS.get("kafka.bootstrap.servers"));
    private Storeroom room;

    @BeforeEach
    void open() throws SQLException {
        room = Storeroom.open();
    }

    @AfterEach
    void close() throws InterruptedException {
        for (var i = 0; i < relays.size(); i++) {
            end(i);
        }
    }

    @Test
    void ofTwoRelaysOneIsOnDutyAndTheOtherTakesOver() throws Exception {
        begin();
        begin();
        put(1, 500);
        awaitEmpty();
        end(0);
        put(501, 1000);
        awaitEmpty();

        assertThat(arrived(1000)).isEqualTo(numbers(1, 1000));
    }

    @Test
    void goesOnWhenItsSessionIsCut() throws Exception {
        begin();
        put(1, 500);
        awaitEmpty();

        try (var session = room.session();
                var statement = session.createStatement()) {
            var _ =
                    statement.execute(
                            "select pg_terminate_backend(pid) from pg_locks where objid ="
                                    + " 'outbox'::regclass::oid and locktype = 'advisory'");
        }
        put(501, 1000);
        awaitEmpty();

        assertThat(arrived(1000)).isEqualTo(numbers(1, 1000));
    }

    @Test
    void losesNothingWhenItEndsInTheMiddle() throws Exception {
        put(1, 3000);
        begin();
        await().atMost(PATIENCE).until(() -> room.left() < 3000);
        end(0);
        begin();
        awaitEmpty();
        put(3001, 3001);
        awaitEmpty();

        assertThat(arrivedUntil("3001").stream().distinct().toList()).isEqualTo(numbers(1, 3001));
    }

    @Test
    void waitsForABrokerThatIsAway(@TempDir Path folder) throws Exception {
        var home = Home.kept(folder);
        var broker = Kafka.start(home, 0);
        kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
        begin();
        put(1, 10);
        awaitEmpty();
        var port = Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
        broker.close();
        put(11, 500);
        assertThat(room.left()).isEqualTo(490);

        try (var again = Kafka.start(home, port)) {
            awaitEmpty();
            assertThat(arrived(500)).isEqualTo(numbers(1, 500));
            end(0);
        }
    }

    private void begin() {
        var relay = room.relay(kafka);
        relays.add(relay);
        threads.add(Thread.ofPlatform().daemon().start(relay));
    }

    private void end(int relay) throws InterruptedException {
        relays.get(relay).close();
        threads.get(relay).join();
    }

    private void put(int from, int to) throws SQLException {
        try (var writer = room.writer()) {
            for (var number = from; number <= to; number++) {
                room.put(writer, "key", Integer.toString(number));
            }
            writer.commit();
        }
    }

    private void awaitEmpty() {
        await().atMost(PATIENCE).until(() -> room.left() == 0);
    }

    private List<String> arrived(int count) {
        return arrivedUntil(Integer.toString(count));
    }

    private List<String> arrivedUntil(String last) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.get("bootstrap.servers"),
                        ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(room.topic()));
            await().atMost(PATIENCE)
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(100))
                                .forEach(record -> arrived.add(record.value()));
                        return arrived.contains(last);
                    });
        }
        return arrived;
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }
}
