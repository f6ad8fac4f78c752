package org.uplift.household.hooks;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.uplift.platform.sealing.SealedColumn;
import org.uplift.platform.secrecy.Seal;

/// The secrets by which hooks are signed.
@Singleton
class SealedHooks extends SealedColumn {

    private final Seal seal;

    SealedHooks(Seal seal) {
        super("task-hooks", "task_hook", "secret", "id", "uuid");
        this.seal = seal;
    }

    @Override
    protected String again(String id, String secret) {
        return seal.anew(secret, Hook.bond(UUID.fromString(id)));
    }
}
