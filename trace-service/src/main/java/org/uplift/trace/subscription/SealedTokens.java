package org.uplift.trace.subscription;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.uplift.platform.sealing.SealedColumn;
import org.uplift.platform.secrecy.Seal;

/// By what subscribers know that it is us.
@Singleton
class SealedTokens extends SealedColumn {

    private final Seal seal;

    SealedTokens(Seal seal) {
        super("subscriptions", "epcis_subscription", "token", "id", "uuid");
        this.seal = seal;
    }

    @Override
    protected String again(String id, String token) {
        return seal.anew(token, Subscription.bond(UUID.fromString(id)));
    }
}
