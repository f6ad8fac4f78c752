package org.uplift.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// Parcels on their way, until the broker has acknowledged the last one.
final class Delivery implements Callback {

    private final List<Parcel> parcels;
    private final CountDownLatch outstanding;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    Delivery(List<Parcel> parcels) {
        this.parcels = parcels;
        this.outstanding = new CountDownLatch(parcels.size());
    }

    List<Parcel> parcels() {
        return parcels;
    }

    @Override
    public void onCompletion(RecordMetadata receipt, @Nullable Exception refusal) {
        if (refusal != null) {
            var _ = failure.compareAndSet(null, refusal);
        }
        outstanding.countDown();
    }

    /// @return whether all of it has arrived
    /// @throws KafkaException when some of it will not
    boolean await(Duration patience) throws InterruptedException {
        var isDone = outstanding.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        check();
        return isDone;
    }

    void check() {
        var refusal = failure.get();
        if (refusal != null) {
            throw new KafkaException(
                    "The broker does not take the facts: " + refusal.getMessage(), refusal);
        }
    }
}
