package org.uplift.trace.pledge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.uplift.platform.database.Behalf;

/// Throws away what strangers wrote of themselves when it is kept no longer.
@ApplicationScoped
class ContactSweep {

    private final PledgeShredder shredder;
    private final PledgeSettings settings;

    ContactSweep(PledgeShredder shredder, PledgeSettings settings) {
        this.shredder = shredder;
        this.settings = settings;
    }

    @Scheduled(
            every = "1h",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> shredder.forgetStrangers(settings.contactDays())));
    }
}
