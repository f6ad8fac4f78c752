package org.uplift.household.pairing;

import jakarta.inject.Singleton;
import org.uplift.platform.sealing.SealedColumn;

/// What is sealed of helpers.
@Singleton
class SealedContacts extends SealedColumn {

    private final ContactSeal seal;

    SealedContacts(ContactSeal seal) {
        super("helpers", "helper", "sealed", "subject", "text");
        this.seal = seal;
    }

    @Override
    protected String again(String subject, String sealed) {
        return seal.again(subject, sealed);
    }
}
