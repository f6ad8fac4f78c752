package org.uplift.trace.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.uplift.platform.Stopwatch;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.trace.news.News;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FreshnessTest {

    /// An hour before midnight in Shanghai.
    private static final Instant EVENING = Instant.parse("2026-06-01T15:00:00Z");

    @Inject News news;

    private final AtomicReference<Instant> now = new AtomicReference<>(EVENING);
    private final Shelf shelf = new Shelf(2);

    @Test
    void makesAllPagesAnewWithANewDay() {
        InstantSource source = now::get;
        Clock clock = source.withZone(Time.HERE);
        var freshness = new Freshness(news, new Stopwatch(), clock);
        freshness.catchUp(shelf).join();
        shelf.keep("en/a", about("a"), shelf.turn());

        now.set(EVENING.plus(Duration.ofMinutes(59)));
        freshness.catchUp(shelf).join();
        assertThat(shelf.find("en/a")).isPresent();

        now.set(EVENING.plus(Duration.ofMinutes(60)));
        freshness.catchUp(shelf).join();
        assertThat(shelf.find("en/a")).isEmpty();
    }

    /// The clock is asked in the middle of a look, when what is new has been read.
    @Test
    void givesNobodyAPageFromBeforeAChangeWhoComesWhileAnotherLooks() throws InterruptedException {
        var during = new AtomicReference<Runnable>(() -> {});
        InstantSource source =
                () -> {
                    during.getAndSet(() -> {}).run();
                    return EVENING;
                };
        var freshness = new Freshness(news, new Stopwatch(), source.withZone(Time.HERE));
        freshness.catchUp(shelf).join();
        shelf.keep("en/a", about("a"), shelf.turn());
        var isTold = new CountDownLatch(1);
        var late =
                new Thread(() -> {
                    change("a");
                    isTold.countDown();
                    freshness.catchUp(shelf).join();
                });

        during.set(() -> startAndWait(late, isTold));
        freshness.catchUp(shelf).join();
        late.join();

        assertThat(shelf.find("en/a")).isEmpty();
    }

    private static void startAndWait(Thread late, CountDownLatch isTold) {
        late.start();
        try {
            isTold.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        while (late.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private void change(String thing) {
        Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().run(() -> news.tell(List.of(thing))));
    }

    private static Print about(String thing) {
        return new Print(true, "", new byte[0], new byte[0], "", Set.of(thing));
    }
}
