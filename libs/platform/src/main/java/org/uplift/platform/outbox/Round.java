package org.uplift.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Stopwatch;

/// The walk between shelf and broker, by beats: a look at the shelf costs the database as much as
/// many a change, so what comes within a beat is taken together, unless there is more than a page.
/// While one delivery is on its way the next is taken from the shelf; there are never more than
/// two, and they arrive in order.
final class Round {

    private static final Duration BREATH = Duration.ofMillis(100);
    private static final int BREATHS_BETWEEN_CONFIRMATIONS = 20;
    private static final Duration BEAT = Duration.ofMillis(8);
    private static final int BEATS_BEFORE_REST = 3;

    private final RelaySettings settings;
    private final Duty duty;
    private final Shelf shelf;
    private final Courier courier;
    private final BooleanSupplier closing;
    private final Stopwatch watch = new Stopwatch();
    private @Nullable Delivery underway;
    private long lookedOver;
    private long taken;
    private int idle;

    Round(
            RelaySettings settings,
            Duty duty,
            Shelf shelf,
            Courier courier,
            BooleanSupplier closing) {
        this.settings = settings;
        this.duty = duty;
        this.shelf = shelf;
        this.courier = courier;
        this.closing = closing;
    }

    void go() throws SQLException, InterruptedException {
        taken = watch.nanos();
        var parcels = shelf.take();
        var next = parcels.isEmpty() ? null : courier.send(parcels);
        if (underway != null) {
            complete(underway);
        }
        if (next != null || underway != null) {
            idle = 0;
            awaitBeat(parcels.size());
        } else {
            rest();
        }
        underway = next;
    }

    private void awaitBeat(int found) throws InterruptedException {
        if (found < settings.batch()) {
            TimeUnit.NANOSECONDS.sleep(taken + BEAT.toNanos() - watch.nanos());
        }
    }

    /// However long the broker is away: what it has is in its hands, and only this session may say
    /// so.
    private void complete(Delivery delivery) throws SQLException, InterruptedException {
        for (var breaths = 1; !delivery.await(BREATH); breaths++) {
            if (closing.getAsBoolean()) {
                return;
            }
            if (breaths % BREATHS_BETWEEN_CONFIRMATIONS == 0) {
                duty.confirm();
            }
        }
        shelf.clear(delivery.parcels());
    }

    /// Some beats in vain before it waits for a call: the driver listens on until nobody has called
    /// for a millisecond, which among many callers takes long.
    private void rest() throws SQLException, InterruptedException {
        if (watch.nanos() - lookedOver > settings.lookOverEvery().toNanos()) {
            lookedOver = watch.nanos();
            shelf.startOver();
        } else if (idle++ < BEATS_BEFORE_REST) {
            awaitBeat(0);
        } else {
            duty.awaitCall(settings.pollEvery());
        }
    }

    /// Before the end: what arrives in time is deleted, the rest is sent again by the next relay.
    void finish(Duration patience) throws SQLException, InterruptedException {
        if (underway != null && underway.await(patience)) {
            shelf.clear(underway.parcels());
        }
    }
}
