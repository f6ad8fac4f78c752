package org.uplift.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LastLessonTest {

    private final LastLesson last = new LastLesson(new NoKafka());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicBoolean isLearned = new AtomicBoolean();
    private final AtomicBoolean wasLearnedAtTheEnd = new AtomicBoolean();

    @Test
    void isLearnedToItsEndBeforeTheServiceEnds() throws InterruptedException {
        var lesson = Thread.ofVirtual().start(() -> last.hold(this::learn));
        begun.await();
        var end = Thread.ofPlatform().start(this::end);

        await("the end, or whoever waits for it")
                .until(() ->
                        EnumSet.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED)
                                .contains(end.getState()));
        mayEnd.countDown();
        end.join();
        lesson.join();

        assertThat(wasLearnedAtTheEnd).isTrue();
    }

    private void learn() {
        try {
            begun.countDown();
            mayEnd.await();
            isLearned.set(true);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void end() {
        try {
            last.end(new ShutdownEvent());
            wasLearnedAtTheEnd.set(isLearned.get());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NoKafka implements KafkaClientService {

        @Override
        public <K, V> List<KafkaConsumer<K, V>> getConsumers(String channel) {
            return List.of();
        }

        @Override
        public <K, V> KafkaProducer<K, V> getProducer(String channel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> getConsumerChannels() {
            return Set.of();
        }

        @Override
        public Set<String> getProducerChannels() {
            return Set.of();
        }
    }
}
