package org.uplift.analytics.statistics;

import static java.util.stream.Collectors.toMap;
import static org.apache.kafka.clients.consumer.ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.GROUP_ID_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.analytics.measure.Sums;
import org.uplift.platform.problem.Rejected;

/// Proves the sums of a division by counting it again from the facts. It reads the whole topic, so
/// one proof is made at a time. Sums that are not in step are given a while to get there.
@ApplicationScoped
class Verifier {

    private static final String FACTS = "household-events";
    private static final int KAFKA_AWAY_MILLIS = 15_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1);
    private final Lookup lookup;
    private final PovertyLines lines;
    private final Clock clock;
    private final Map<String, Object> settings;

    Verifier(
            Lookup lookup,
            PovertyLines lines,
            Clock clock,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.lookup = lookup;
        this.lines = lines;
        this.clock = clock;
        this.settings = new HashMap<>(kafka);
        settings.remove(GROUP_ID_CONFIG);
        settings.put(ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, KAFKA_AWAY_MILLIS);
        settings.put(REQUEST_TIMEOUT_MS_CONFIG, KAFKA_AWAY_MILLIS);
    }

    Verification verify(String division) {
        if (!turn.tryAcquire()) {
            throw new Rejected("Another verification is under way: ask again when it is done");
        }
        try (var facts =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            takeAll(facts);
            return verify(division, new Recount(division, lines, facts));
        } finally {
            turn.release();
        }
    }

    private Verification verify(String division, Recount recount) {
        recount.readOn();
        var deadline = clock.instant().plus(PATIENCE);
        while (true) {
            var comparison = new Comparison(kept(division), recount.sums());
            var differences = comparison.differences();
            if (differences.isEmpty() || clock.instant().isAfter(deadline)) {
                return new Verification(
                        division,
                        recount.facts(),
                        comparison.cells(),
                        differences.isEmpty(),
                        differences);
            }
            recount.readOn();
        }
    }

    private Map<Cell, Sums> kept(String division) {
        var view = SumsView.now(lookup);
        return Stream.concat(view.total(division).stream(), view.cells(division).stream())
                .collect(toMap(Row::cell, Row::sums));
    }

    private static void takeAll(Consumer<String, String> facts) {
        var partitions =
                facts.partitionsFor(FACTS).stream()
                        .map(partition -> new TopicPartition(FACTS, partition.partition()))
                        .toList();
        facts.assign(partitions);
        facts.seekToBeginning(partitions);
    }
}
