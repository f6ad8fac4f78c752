package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.uplift.trace.step.StepCard;

/// Where harvests are recorded one by one.
@ApplicationScoped
@Transactional
class HarvestDesk {

    private final Harvests harvests;

    HarvestDesk(Harvests harvests) {
        this.harvests = harvests;
    }

    StepCard record(UUID id, HarvestForm form) {
        return harvests.record(id, form);
    }
}
