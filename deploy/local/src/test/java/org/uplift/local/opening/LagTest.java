package org.uplift.local.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;

class LagTest {

    private static final String HOUSEHOLDS = "household-events";
    private static final String DUTIES = "duty-events";

    private static Kafka kafka;

    @BeforeAll
    static void start() {
        kafka = Kafka.start(Home.temporary(), 0);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void isNoneOnceTheGroupOfTheTopicHasReadAllOfItWhateverItsOtherGroupsRead() throws Exception {
        tell(HOUSEHOLDS, 3);
        tell(DUTIES, 2);
        try (var lag = new Lag(kafka.bootstrapServers(), HOUSEHOLDS)) {
            assertThat(lag.isNone("jobs-service")).isFalse();
            try (var duties = member("jobs-service-duties-1", DUTIES);
                    var households = member("jobs-service-1", HOUSEHOLDS)) {
                read(duties, 2);
                assertThat(lag.isNone("jobs-service")).isFalse();
                read(households, 3);
                assertThat(lag.isNone("jobs-service")).isTrue();
                assertThat(lag.isNone("trace-service")).isFalse();

                tell(HOUSEHOLDS, 1);
                assertThat(lag.isNone("jobs-service")).isFalse();
            }
        }
    }

    private static KafkaConsumer<String, String> member(String group, String topic) {
        var consumer =
                new KafkaConsumer<String, String>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                kafka.bootstrapServers(),
                                ConsumerConfig.GROUP_ID_CONFIG,
                                group,
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "earliest",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false,
                                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                                StringDeserializer.class,
                                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                StringDeserializer.class));
        consumer.subscribe(List.of(topic));
        return consumer;
    }

    private static void read(KafkaConsumer<String, String> member, int facts) {
        var read = 0;
        while (read < facts) {
            read += member.poll(Duration.ofMinutes(1)).count();
        }
        member.commitSync();
    }

    private static void tell(String topic, int facts)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers(),
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        try (var producer = new KafkaProducer<String, String>(settings)) {
            for (var i = 0; i < facts; i++) {
                var _ = producer.send(new ProducerRecord<>(topic, "a household", "a fact")).get();
            }
        }
    }
}
