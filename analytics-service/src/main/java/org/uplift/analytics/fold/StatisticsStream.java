package org.uplift.analytics.fold;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Generation;
import org.uplift.analytics.measure.PovertyLines;

/// Keeps the fold running from the service's start to its end. A broker that is not there yet is
/// waited for beside the start, not in it: what is known can be asked for meanwhile.
@ApplicationScoped
class StatisticsStream {

    private static final Logger LOG = Logger.getLogger(StatisticsStream.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StreamPolicy policy;
    private final Fold fold;
    private final Generation generation;
    private final Map<String, Object> kafka;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable KafkaStreams streams;

    StatisticsStream(
            StreamPolicy policy,
            PovertyLines lines,
            Generation generation,
            Aside aside,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.policy = policy;
        this.fold = new Fold(lines, aside, policy.stock());
        this.generation = generation;
        this.kafka = kafka;
    }

    void begin(@Observes StartupEvent event) {
        var _ = Thread.ofVirtual().name("statistics-begin").start(this::beginWhenKafkaAnswers);
    }

    synchronized void end(@Observes ShutdownEvent event) {
        ending.countDown();
        close();
    }

    /// What the stream is doing; nothing before the broker has answered.
    @Nullable State state() {
        var running = streams;
        return running == null ? null : running.state();
    }

    private void beginWhenKafkaAnswers() {
        do {
            try {
                new Topics(kafka).makeMissing();
                open();
                return;
            } catch (KafkaException e) {
                LOG.warnf("The statistics wait for Kafka: %s", e.getMessage());
            }
        } while (!hasEnded());
    }

    synchronized void open() {
        if (ending.getCount() > 0) {
            var settings = StreamSettings.of(policy, generation, kafka);
            var fresh = new KafkaStreams(fold.topology(), new StreamsConfig(settings));
            fresh.setUncaughtExceptionHandler(this::replace);
            fresh.start();
            streams = fresh;
        }
    }

    synchronized void close() {
        var running = streams;
        if (running != null) {
            var _ = running.close(new KafkaStreams.CloseOptions().timeout(PATIENCE));
            streams = null;
        }
    }

    private StreamThreadExceptionResponse replace(Throwable broken) {
        LOG.error("A thread of the statistics broke off and begins anew", broken);
        return hasEnded()
                ? StreamThreadExceptionResponse.SHUTDOWN_CLIENT
                : StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private boolean hasEnded() {
        try {
            return ending.await(policy.pause().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
