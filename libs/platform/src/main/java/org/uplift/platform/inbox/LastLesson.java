package org.uplift.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;

/// When the service ends, what is being learned is learned to its end, and nothing more is begun.
/// What is cut off all the same is told again to whoever comes after.
@ApplicationScoped
class LastLesson {

    private static final Logger LOG = Logger.getLogger(LastLesson.class);
    private static final int AFTER_NOBODY_WAITS_ANY_MORE = 3_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(8);

    private final KafkaClientService kafka;
    private final ReentrantReadWriteLock lessons = new ReentrantReadWriteLock();

    LastLesson(KafkaClientService kafka) {
        this.kafka = kafka;
    }

    void hold(Runnable lesson) {
        lessons.readLock().lock();
        try {
            lesson.run();
        } finally {
            lessons.readLock().unlock();
        }
    }

    void end(@Observes @Priority(AFTER_NOBODY_WAITS_ANY_MORE) ShutdownEvent event)
            throws InterruptedException {
        hearNothingMore();
        if (lessons.writeLock().tryLock(LAST_WORDS.toSeconds(), TimeUnit.SECONDS)) {
            lessons.writeLock().unlock();
        } else {
            LOG.warn("A lesson is cut off");
        }
    }

    private void hearNothingMore() {
        var pauses =
                kafka.getConsumerChannels().stream()
                        .flatMap(channel -> kafka.getConsumers(channel).stream())
                        .map(KafkaConsumer::pause)
                        .map(pause -> pause.subscribeAsCompletionStage())
                        .toArray(CompletableFuture[]::new);
        var _ =
                CompletableFuture.allOf(pauses)
                        .completeOnTimeout(null, PAUSE.toSeconds(), TimeUnit.SECONDS)
                        .exceptionally(_ -> null)
                        .join();
    }
}
