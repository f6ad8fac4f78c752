package org.uplift.bench.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads a topic to the last fact expected and checks that every fact came once and every subject's
/// in order.
final class Reader implements AutoCloseable {

    private static final Duration TURN = Duration.ofMillis(100);

    private final KafkaConsumer<String, String> consumer;
    private final int expected;
    private final AtomicLongArray arrived;
    private final Map<Integer, Integer> lastOf = new HashMap<>();
    private int count;

    Reader(Yard yard, String topic, int expected) {
        this.expected = expected;
        this.arrived = new AtomicLongArray(expected);
        var settings = new HashMap<>(yard.kafka());
        settings.put("fetch.max.wait.ms", 50);
        consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        var partitions =
                IntStream.range(0, 6).mapToObj(part -> new TopicPartition(topic, part)).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /// How much the broker has, without reading it.
    long onBroker() {
        return consumer.endOffsets(consumer.assignment()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /// Reads in a thread of its own; each arrival is noted.
    CountDownLatch readAlong() {
        var done = new CountDownLatch(1);
        var _ =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            readAll();
                            done.countDown();
                        });
        return done;
    }

    void readAll() {
        while (count < expected) {
            var poll = consumer.poll(TURN);
            var now = System.nanoTime();
            poll.forEach(record -> take(Load.number(record.value()), now));
        }
    }

    private void take(int number, long now) {
        var last = lastOf.merge(number % Load.SUBJECTS, number, Integer::max);
        if (last != number || !arrived.compareAndSet(number, 0, now)) {
            throw new IllegalStateException("Fact %d came after %d".formatted(number, last));
        }
        count++;
    }

    /// Nanoseconds from commit to arrival, sorted.
    List<Long> delays(AtomicLongArray committed, int from) {
        return IntStream.range(from, expected)
                .mapToObj(number -> Math.max(0, arrived.get(number) - committed.get(number)))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
