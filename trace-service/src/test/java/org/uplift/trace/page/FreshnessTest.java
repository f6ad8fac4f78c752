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
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
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
        freshness.catchUp(shelf);
        shelf.keep("en/a", about("a"), shelf.turn());

        now.set(EVENING.plus(Duration.ofMinutes(59)));
        freshness.catchUp(shelf);
        assertThat(shelf.find("en/a")).isPresent();

        now.set(EVENING.plus(Duration.ofMinutes(60)));
        freshness.catchUp(shelf);
        assertThat(shelf.find("en/a")).isEmpty();
    }

    @Test
    void givesNobodyAPageFromBeforeAChangeHoweverManyAsk() {
        var freshness = new Freshness(news, new Stopwatch(), Clock.fixed(EVENING, Time.HERE));
        var isOver = new AtomicBoolean();
        try (var others = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                others.execute(() -> {
                    while (!isOver.get()) {
                        freshness.catchUp(shelf);
                    }
                });
            }
            try {
                for (var round = 0; round < 100; round++) {
                    freshness.catchUp(shelf);
                    shelf.keep("en/a", about("a"), shelf.turn());
                    Behalf.ofTheService(() ->
                            QuarkusTransaction.requiringNew().run(() -> news.tell(List.of("a"))));
                    freshness.catchUp(shelf);
                    assertThat(shelf.find("en/a")).isEmpty();
                }
            } finally {
                isOver.set(true);
            }
        }
    }

    private static Print about(String thing) {
        return new Print(true, "", new byte[0], new byte[0], "", Set.of(thing));
    }
}
