package org.uplift.analytics.statistics;

import static java.util.stream.Collectors.toMap;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.GROUP_ID_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.MAX_POLL_RECORDS_CONFIG;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.uplift.analytics.measure.Generation;

/// Carries committed sums from the fold into the database, what one poll brings at a time. The fold
/// makes their topic when it begins. Whatever goes wrong, it begins again from where the database
/// is.
@ApplicationScoped
class SumsReader {

    private static final Logger LOG = Logger.getLogger(SumsReader.class);
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final SumsDesk desk;
    private final String topic;
    private final Map<String, Object> settings;
    private final CountDownLatch ending = new CountDownLatch(1);

    SumsReader(
            SumsDesk desk,
            Generation generation,
            @ConfigProperty(name = "uplift.statistics.group") String group,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.desk = desk;
        this.topic = generation.sums(group);
        this.settings = new HashMap<>(kafka);
        settings.put(GROUP_ID_CONFIG, "analytics-sums-" + generation.text());
        settings.put(ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(MAX_POLL_RECORDS_CONFIG, 10_000);
    }

    void begin(@Observes StartupEvent event) {
        var _ = Thread.ofPlatform().name("statistics-sums").daemon().start(this::readOn);
    }

    void end(@Observes ShutdownEvent event) {
        ending.countDown();
    }

    private void readOn() {
        do {
            try (var consumer =
                    new KafkaConsumer<>(
                            settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                if (awaitTopic(consumer)) {
                    consumer.subscribe(List.of(topic), new Placement(consumer, desk));
                    read(consumer);
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "The sums are read again from where the database is");
            }
        } while (!hasEnded(MOMENT));
    }

    private boolean awaitTopic(KafkaConsumer<?, ?> consumer) {
        while (!consumer.listTopics().containsKey(topic)) {
            if (hasEnded(PAUSE)) {
                return false;
            }
        }
        return true;
    }

    private void read(KafkaConsumer<String, byte[]> consumer) {
        var entered = Map.<Integer, Long>of();
        while (!hasEnded(Duration.ZERO)) {
            var told = consumer.poll(MOMENT);
            var read = positions(consumer);
            if (!read.equals(entered)) {
                desk.enter(told, read);
                entered = read;
            }
        }
    }

    /// Behind the last message, and behind the ends of transactions that follow it.
    private static Map<Integer, Long> positions(KafkaConsumer<?, ?> consumer) {
        return consumer.assignment().stream()
                .collect(toMap(TopicPartition::partition, consumer::position));
    }

    private boolean hasEnded(Duration wait) {
        try {
            return ending.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
