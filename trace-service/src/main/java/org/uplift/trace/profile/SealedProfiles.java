package org.uplift.trace.profile;

import jakarta.inject.Singleton;
import org.uplift.platform.sealing.SealedColumn;

/// What growers let buyers know.
@Singleton
class SealedProfiles extends SealedColumn {

    private final ProfileSeal seal;

    SealedProfiles(ProfileSeal seal) {
        super("profiles", "grower_profile", "sealed", "household_id", "uuid");
        this.seal = seal;
    }

    @Override
    protected String again(String household, String sealed) {
        return seal.again(household, sealed);
    }
}
