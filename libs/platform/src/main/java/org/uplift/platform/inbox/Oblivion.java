package org.uplift.platform.inbox;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/// Forgets the events handled so long ago that nobody will tell them again.
@ApplicationScoped
class Oblivion {

    private final Session database;
    private final Clock clock;
    private final InboxPolicy policy;

    Oblivion(Session database, Clock clock, InboxPolicy policy) {
        this.database = database;
        this.clock = clock;
        this.policy = policy;
    }

    @Scheduled(
            every = "1h",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void forget() {
        var _ =
                database.createNativeMutationQuery("delete from inbox where admitted_at < ?1")
                        .setParameter(1, clock.instant().minus(policy.memory()))
                        .executeUpdate();
    }
}
