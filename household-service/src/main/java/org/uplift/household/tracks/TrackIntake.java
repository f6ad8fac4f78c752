package org.uplift.household.tracks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.Session;
import org.uplift.platform.Outage;
import org.uplift.platform.database.Behalf;

/// Takes points in. One pen writes: who comes while it writes is written next, together with all
/// who came meanwhile, in one commit for many phones. Nobody is answered before what they brought
/// is committed, and nobody waits behind who was answered.
@ApplicationScoped
class TrackIntake {

    private static final int AT_ONCE = 500;
    private static final int TRIES = 5;

    private final Session database;
    private final TrackWriter writer;
    private final ConcurrentLinkedQueue<Delivery> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isWriting = new AtomicBoolean();
    private final ExecutorService pen =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("tracks").factory());

    TrackIntake(Session database, TrackWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    /// @return what became of them, once they are committed
    CompletableFuture<Receipt> take(Delivery delivery) {
        queue.add(delivery);
        if (isWriting.compareAndSet(false, true)) {
            pen.execute(this::writeAll);
        }
        return delivery.answer();
    }

    @PreDestroy
    void lay() {
        pen.close();
    }

    private void writeAll() {
        do {
            for (var some = next(); !some.isEmpty(); some = next()) {
                writeTogether(some);
            }
            isWriting.set(false);
        } while (!queue.isEmpty() && isWriting.compareAndSet(false, true));
    }

    private List<Delivery> next() {
        var some = new ArrayList<Delivery>();
        for (var one = queue.poll(); one != null; one = queue.poll()) {
            some.add(one);
            if (some.size() == AT_ONCE) {
                break;
            }
        }
        return some;
    }

    /// What cannot be written keeps the others from nothing, unless nothing can be written at all.
    private void writeTogether(List<Delivery> deliveries) {
        try {
            write(deliveries);
        } catch (RuntimeException | Error e) {
            if (deliveries.size() == 1 || Outage.isBehind(e)) {
                deliveries.forEach(delivery -> delivery.answer().completeExceptionally(e));
            } else {
                deliveries.forEach(delivery -> writeTogether(List.of(delivery)));
            }
        }
    }

    private void write(List<Delivery> deliveries) {
        var receipts = committed(deliveries, TRIES);
        for (var i = 0; i < deliveries.size(); i++) {
            var _ = deliveries.get(i).answer().complete(receipts.get(i));
        }
    }

    /// Another replica may begin the same chunk at the same moment; then it is there already.
    private List<Receipt> committed(List<Delivery> deliveries, int tries) {
        try {
            return Behalf.ofTheService(() ->
                    QuarkusTransaction.requiringNew()
                            .call(() ->
                                    database.doReturningWork(
                                            line -> writer.write(line, deliveries))));
        } catch (BegunElsewhere e) {
            if (tries == 1) {
                throw e;
            }
            return committed(deliveries, tries - 1);
        }
    }
}
