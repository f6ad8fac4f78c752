package org.uplift.trace.page;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Stopwatch;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.trace.news.Mark;
import org.uplift.trace.news.News;

/// Sees to it that nobody is given a page from before a change. Every scan has the database asked
/// whether there is news, by one look at two indexes. Scans that wait share the next look, and
/// between two looks is a breath, so that many come to wait. While the database is away nothing can
/// change, and what is kept is good. With a new day all pages are made anew: a year's sales, and
/// papers that have run out, are told by the day.
@ApplicationScoped
class Freshness {

    private static final long A_WHILE = Duration.ofSeconds(1).toNanos();
    private static final long A_BREATH = Duration.ofMillis(3).toNanos();

    private final News news;
    private final Stopwatch watch;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicReference<@Nullable CompletableFuture<Void>> next = new AtomicReference<>();
    private volatile long quietUntil;
    private long lookedAt;
    private @Nullable Mark mark;
    private LocalDate day = LocalDate.EPOCH;

    Freshness(News news, Stopwatch watch, Clock clock) {
        this.news = news;
        this.watch = watch;
        this.clock = clock;
    }

    /// Returns after a look that began after this was called.
    void catchUp(Shelf shelf) {
        var mine = new CompletableFuture<Void>();
        var coming = next.updateAndGet(planned -> planned == null ? mine : planned);
        if (coming == mine) {
            lookAfter(shelf, mine);
        } else if (coming != null) {
            var _ = coming.join();
        }
    }

    private void lookAfter(Shelf shelf, CompletableFuture<Void> seen) {
        looking.lock();
        try {
            LockSupport.parkNanos(lookedAt + A_BREATH - watch.nanos());
            next.set(null);
            if (watch.nanos() >= quietUntil) {
                Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().run(() -> look(shelf)));
                lookedAt = watch.nanos();
            }
        } catch (RuntimeException e) {
            quietUntil = watch.nanos() + A_WHILE;
            Log.warnf("Pages are not looked after for now: %s", e.getClass().getName());
        } finally {
            var _ = seen.complete(null);
            looking.unlock();
        }
    }

    private void look(Shelf shelf) {
        var latest = news.latest();
        var before = mark;
        var today = LocalDate.now(clock.withZone(Time.HERE));
        if (before == null || before.isFarBehind(latest) || !today.equals(day)) {
            shelf.clear();
        } else if (!latest.equals(before)) {
            shelf.forget(news.between(before, latest));
        }
        mark = latest;
        day = today;
    }
}
