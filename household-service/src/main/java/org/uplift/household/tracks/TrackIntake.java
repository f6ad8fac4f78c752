package org.uplift.household.tracks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.Session;
import org.uplift.platform.database.Behalf;

/// Takes points in. Who comes while others are being written waits for a moment, and is then
/// written together with all who came meanwhile: one commit for many phones. Nobody is answered
/// before what they brought is committed.
@ApplicationScoped
class TrackIntake {

    private static final int AT_ONCE = 500;
    private static final int TRIES = 5;

    private final Session database;
    private final TrackWriter writer;
    private final ConcurrentLinkedQueue<Delivery> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock pen = new ReentrantLock();

    TrackIntake(Session database, TrackWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    Receipt take(Delivery delivery) {
        queue.add(delivery);
        pen.lock();
        try {
            while (!delivery.answer().isDone()) {
                writeTogether(next());
            }
        } finally {
            pen.unlock();
        }
        try {
            return delivery.answer().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("Points were not written", e.getCause());
        }
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

    /// What cannot be written keeps the others from nothing.
    private void writeTogether(List<Delivery> deliveries) {
        try {
            write(deliveries);
        } catch (RuntimeException e) {
            if (deliveries.size() == 1) {
                var _ = deliveries.getFirst().answer().completeExceptionally(e);
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
