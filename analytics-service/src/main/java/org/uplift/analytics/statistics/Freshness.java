package org.uplift.analytics.statistics;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Up to when the figures hold everything that was told. A mark is set where the facts end now, and
/// followed topic by topic; when it has arrived, the figures are as of the moment it was set.
@ApplicationScoped
class Freshness {

    private static final Logger LOG = Logger.getLogger(Freshness.class);

    private final Road road;
    private final SumsDesk desk;
    private final Clock clock;
    private @Nullable Mark mark;
    private volatile @Nullable Instant asOf;

    Freshness(Road road, SumsDesk desk, Clock clock, MeterRegistry meters) {
        this.road = road;
        this.desk = desk;
        this.clock = clock;
        var _ = meters.gauge("statistics.behind.seconds", this, Freshness::secondsBehind);
    }

    private record Mark(Instant set, Leg leg, Map<TopicPartition, Long> ends) {}

    /// Nothing until the first mark has arrived.
    @Nullable Instant asOf() {
        return asOf;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() throws InterruptedException {
        try {
            follow();
        } catch (ExecutionException e) {
            LOG.debugf(e, "How fresh the statistics are cannot be told");
        }
    }

    private void follow() throws ExecutionException, InterruptedException {
        var at = mark == null ? mark(clock.instant(), Leg.FACTS) : mark;
        while (at != null && road.isPast(at.leg(), at.ends())) {
            at =
                    switch (at.leg()) {
                        case FACTS -> mark(at.set(), Leg.CHANGES);
                        case CHANGES -> mark(at.set(), Leg.SUMS);
                        case SUMS -> arrive(at);
                    };
        }
        mark = at;
    }

    private Mark mark(Instant set, Leg leg) throws ExecutionException, InterruptedException {
        return new Mark(set, leg, road.ends(leg));
    }

    private @Nullable Mark arrive(Mark arrived) {
        desk.arrive();
        asOf = arrived.set();
        return null;
    }

    private double secondsBehind() {
        var known = asOf;
        return known == null
                ? Double.NaN
                : Duration.between(known, clock.instant()).toMillis() / 1e3;
    }
}
