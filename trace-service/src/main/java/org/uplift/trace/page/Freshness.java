package org.uplift.trace.page;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Stopwatch;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.trace.news.Mark;
import org.uplift.trace.news.News;

/// Sees to it that nobody is given a page from before a change. Every scan has the database asked
/// whether there is news, by one look at two indexes. One thread looks, and scans that wait share
/// the next look; between two looks is a breath, so that many come to wait. While the database is
/// away nothing can change, and what is kept is good. With a new day all pages are made anew: a
/// year's sales, and papers that have run out, are told by the day.
@ApplicationScoped
class Freshness {

    private static final long A_WHILE = Duration.ofSeconds(1).toNanos();
    private static final long A_BREATH = Duration.ofMillis(2).toNanos();

    private final News news;
    private final Stopwatch watch;
    private final Clock clock;
    private final ExecutorService looker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("freshness", 0).factory());
    private final AtomicReference<@Nullable CompletableFuture<Void>> next = new AtomicReference<>();
    private long quietUntil;
    private long lookedAt;
    private @Nullable Mark mark;
    private LocalDate day = LocalDate.EPOCH;

    Freshness(News news, Stopwatch watch, Clock clock) {
        this.news = news;
        this.watch = watch;
        this.clock = clock;
    }

    /// @return done after a look that began after this was called
    CompletableFuture<Void> catchUp(Shelf shelf) {
        var mine = new CompletableFuture<Void>();
        var planned = next.compareAndExchange(null, mine);
        if (planned != null) {
            return planned;
        }
        looker.execute(() -> lookAfter(shelf, mine));
        return mine;
    }

    @PreDestroy
    void end() {
        looker.shutdown();
    }

    private void lookAfter(Shelf shelf, CompletableFuture<Void> seen) {
        LockSupport.parkNanos(lookedAt + A_BREATH - watch.nanos());
        next.set(null);
        try {
            if (watch.nanos() >= quietUntil) {
                Behalf.ofTheService(() -> look(shelf));
                lookedAt = watch.nanos();
            }
        } catch (RuntimeException e) {
            quietUntil = watch.nanos() + A_WHILE;
            Log.warnf("Pages are not looked after for now: %s", e.getClass().getName());
        }
        var _ = seen.complete(null);
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
