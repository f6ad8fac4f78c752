package org.uplift.trace.pledge;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.uplift.platform.sealing.SealedColumn;
import org.uplift.platform.secrecy.Seal;

/// How those who pledged are reached, as long as it is kept.
@Singleton
class SealedContacts extends SealedColumn {

    private final Seal seal;

    SealedContacts(Seal seal) {
        super("pledges", "pledge", "contact", "id", "uuid");
        this.seal = seal;
    }

    @Override
    protected String again(String id, String contact) {
        return seal.anew(contact, Pledges.bond(UUID.fromString(id)));
    }
}
