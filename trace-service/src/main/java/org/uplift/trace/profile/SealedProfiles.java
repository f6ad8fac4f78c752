package org.uplift.trace.profile;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.sealing.SealedColumn;

/// What growers let buyers know.
@Singleton
class SealedProfiles implements Holding {

    private static final SealedColumn PROFILES =
            new SealedColumn("grower_profile", "sealed", "household_id", "uuid");

    private final ProfileSeal seal;

    SealedProfiles(ProfileSeal seal) {
        this.seal = seal;
    }

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        return PROFILES.pieces(connection);
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        return PROFILES.sealAnew(connection, after, most, seal::again);
    }
}
