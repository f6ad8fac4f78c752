package org.uplift.trace.sensor;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mqtt.messages.MqttPublishMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.uplift.platform.database.Behalf;

/// Listens to the devices for as long as the service runs, where a broker is named. A message is
/// acknowledged when what it says is kept; until then the broker, or the device, keeps it.
@ApplicationScoped
class ListeningShift {

    private static final Duration PAUSE_OF_OTHERS = Duration.ofSeconds(3);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration LAST_WORDS = Duration.ofSeconds(8);
    private static final int AT_ONCE = 2_000;

    private final DataSource database;
    private final Vertx vertx;
    private final SensorSettings settings;
    private final Days days;
    private final Keeping keeping;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    ListeningShift(
            DataSource database, Vertx vertx, SensorSettings settings, Days days, Keeping keeping) {
        this.database = database;
        this.vertx = vertx;
        this.settings = settings;
        this.days = days;
        this.keeping = keeping;
        this.thread = Thread.ofPlatform().name("sensors").daemon().unstarted(this::serve);
    }

    void begin(@Observes StartupEvent event) {
        if (settings.broker().isPresent()) {
            thread.start();
        }
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        closing.countDown();
        var _ = thread.join(LAST_WORDS);
    }

    private void serve() {
        var broker = URI.create(settings.broker().orElseThrow());
        try {
            var pause = Duration.ZERO;
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = Behalf.<Duration, InterruptedException>ofTheService(() -> attend(broker));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how long there is nothing to do
    private Duration attend(URI broker) throws InterruptedException {
        try {
            var taken = Turn.take(database);
            if (taken.isEmpty()) {
                return PAUSE_OF_OTHERS;
            }
            try (var turn = taken.get()) {
                days.prepare();
                listen(broker, turn);
            }
        } catch (SQLException | RuntimeException e) {
            Log.warnf("Nobody listens to the sensors for a while: %s", e.getMessage());
        }
        return PAUSE_AFTER_FAILURE;
    }

    private void listen(URI broker, Turn turn) throws InterruptedException {
        try (var ear = Ear.open(vertx, broker, settings)) {
            while (closing.getCount() > 0 && ear.isSound() && turn.isHeld()) {
                var heard = ear.next(AT_ONCE, PATIENCE);
                keeping.keep(heard.stream().map(ListeningShift::said).toList());
                ear.acknowledge(List.copyOf(heard));
            }
        }
    }

    private static Said said(MqttPublishMessage message) {
        return new Said(message.topicName(), message.payload().getBytes());
    }
}
