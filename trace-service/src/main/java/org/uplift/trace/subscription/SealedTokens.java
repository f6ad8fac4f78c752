package org.uplift.trace.subscription;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.sealing.SealedColumn;
import org.uplift.platform.secrecy.Seal;

/// By what subscribers know that it is us.
@Singleton
class SealedTokens implements Holding {

    private static final SealedColumn TOKENS =
            new SealedColumn("epcis_subscription", "token", "id", "uuid");

    private final Seal seal;

    SealedTokens(Seal seal) {
        this.seal = seal;
    }

    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        return TOKENS.pieces(connection);
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        return TOKENS.sealAnew(connection, after, most, this::again);
    }

    private String again(String id, String token) {
        return seal.anew(token, Subscription.bond(UUID.fromString(id)));
    }
}
