package org.uplift.trace.grower;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Nobody speaks for a household that is erased.
@ApplicationScoped
class KeeperFarewell implements Farewell {

    private final Landholders holders;

    KeeperFarewell(Landholders holders) {
        this.holders = holders;
    }

    @Override
    public void to(UUID household) {
        holders.forget(household);
    }
}
