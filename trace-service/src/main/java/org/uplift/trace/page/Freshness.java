package org.uplift.trace.page;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Stopwatch;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.trace.news.Mark;
import org.uplift.trace.news.News;

/// Sees to it that nobody is given a page from before a change. Every scan has the database asked
/// whether there is news, by one look at two indexes; scans that wait share the next look. While
/// the database is away nothing can change, and what is kept is good. With a new day all pages are
/// made anew: a year's sales, and papers that have run out, are told by the day.
@ApplicationScoped
class Freshness {

    private static final long A_WHILE = Duration.ofSeconds(1).toNanos();

    private final News news;
    private final Stopwatch watch;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicLong arrived = new AtomicLong();
    private long served;
    private long quietUntil;
    private @Nullable Mark mark;
    private LocalDate day = LocalDate.EPOCH;

    Freshness(News news, Stopwatch watch, Clock clock) {
        this.news = news;
        this.watch = watch;
        this.clock = clock;
    }

    void catchUp(Shelf shelf) {
        var number = arrived.incrementAndGet();
        looking.lock();
        try {
            if (served < number && watch.nanos() >= quietUntil) {
                var waiting = arrived.get();
                Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().run(() -> look(shelf)));
                served = waiting;
            }
        } catch (RuntimeException e) {
            quietUntil = watch.nanos() + A_WHILE;
            Log.warnf("Pages are not looked after for now: %s", e.getClass().getName());
        } finally {
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
