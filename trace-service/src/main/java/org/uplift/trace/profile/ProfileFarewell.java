package org.uplift.trace.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.uplift.trace.grower.Farewell;

/// Nothing personal stays of a household that is erased.
@ApplicationScoped
class ProfileFarewell implements Farewell {

    private final Profiles profiles;

    ProfileFarewell(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void to(UUID household) {
        profiles.forget(household);
    }
}
