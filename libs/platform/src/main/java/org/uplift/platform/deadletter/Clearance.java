package org.uplift.platform.deadletter;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/// Throws away the letters that were laid aside too long ago, replayed or not: each is a whole
/// message, and may tell of people.
@ApplicationScoped
class Clearance {

    private final Session database;
    private final Clock clock;
    private final DeadLetterPolicy policy;

    Clearance(Session database, Clock clock, DeadLetterPolicy policy) {
        this.database = database;
        this.clock = clock;
        this.policy = policy;
    }

    @Scheduled(
            every = "1h",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void clear() {
        var _ =
                database.createNativeMutationQuery("delete from dead_letter where laid_aside < ?1")
                        .setParameter(1, clock.instant().minus(policy.memory()))
                        .executeUpdate();
    }
}
