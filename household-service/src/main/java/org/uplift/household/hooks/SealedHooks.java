package org.uplift.household.hooks;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.sealing.SealedColumn;
import org.uplift.platform.secrecy.Seal;

/// The secrets by which hooks are signed.
@Singleton
class SealedHooks implements Holding {

    private static final SealedColumn SECRETS =
            new SealedColumn("task_hook", "secret", "id", "uuid");

    private final Seal seal;

    SealedHooks(Seal seal) {
        this.seal = seal;
    }

    @Override
    public String name() {
        return "task-hooks";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        return SECRETS.pieces(connection);
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        return SECRETS.sealAnew(connection, after, most, this::again);
    }

    private String again(String id, String secret) {
        return seal.anew(secret, Hook.bond(UUID.fromString(id)));
    }
}
