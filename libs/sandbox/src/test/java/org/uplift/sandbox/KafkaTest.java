package org.uplift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {

    @TempDir Path folder;

    @Test
    void keepsItsTopicsAcrossARestart() throws Exception {
        try (var broker = Kafka.start(Home.kept(folder), 0)) {
            say("moo", broker);
        }
        try (var broker = Kafka.start(Home.kept(folder), 0)) {
            assertThat(firstWord(broker)).isEqualTo("moo");
        }
    }

    @Test
    void leavesNothingOfATemporaryHome() {
        var home = Home.temporary();
        Kafka.start(home, 0).close();
        assertThat(home.folder()).doesNotExist();
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Kafka.start(Home.temporary(), other.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port %d is taken".formatted(other.getLocalPort()));
        }
    }

    @Test
    void saysThatTheHomeIsTaken() {
        try (var _ = Kafka.start(Home.kept(folder), 0)) {
            assertThatThrownBy(() -> Kafka.start(Home.kept(folder), 0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already run by another program");
        }
    }

    private static void say(String word, Kafka broker) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        settings(broker), new StringSerializer(), new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>("farm", word)).get();
        }
    }

    private static String firstWord(Kafka broker) {
        try (var consumer =
                new KafkaConsumer<>(
                        settings(broker), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("farm"));
            var told = consumer.poll(Duration.ofSeconds(20));
            return told.iterator().next().value();
        }
    }

    private static Map<String, Object> settings(Kafka broker) {
        return Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                "dairy",
                "auto.offset.reset",
                "earliest");
    }
}
