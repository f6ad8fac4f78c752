package org.uplift.trace.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.uplift.trace.grower.Farewell;

/// Nothing personal stays of a household that is erased.
@ApplicationScoped
class PledgeFarewell implements Farewell {

    private final Pledges pledges;

    PledgeFarewell(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public void to(UUID household) {
        pledges.forget(household);
    }
}
