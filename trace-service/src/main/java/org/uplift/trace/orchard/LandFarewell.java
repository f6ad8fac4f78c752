package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.uplift.trace.grower.Farewell;

/// Where the land of an erased household lies is nobody's business any more; what was grown there
/// stays, and so do the boxes.
@ApplicationScoped
class LandFarewell implements Farewell {

    private final Plots plots;

    LandFarewell(Plots plots) {
        this.plots = plots;
    }

    @Override
    public void to(UUID household) {
        plots.hide(household);
    }
}
