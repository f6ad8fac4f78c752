package org.uplift.household.imports;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Throws away what somebody who died left on the disk: before anything else, and now and then.
@ApplicationScoped
class Sweep {

    private final Workplace workplace;

    Sweep(Workplace workplace) {
        this.workplace = workplace;
    }

    void start(@Observes StartupEvent event) {
        workplace.clear();
    }

    @Scheduled(
            every = "{uplift.imports.sweep-every}",
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        workplace.clear();
    }
}
