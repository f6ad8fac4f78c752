package org.uplift.trace.pledge;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.sealing.SealedColumn;
import org.uplift.platform.secrecy.Seal;

/// How those who pledged are reached, as long as it is kept.
@Singleton
class SealedContacts implements Holding {

    private static final SealedColumn CONTACTS =
            new SealedColumn("pledge", "contact", "id", "uuid");

    private final Seal seal;

    SealedContacts(Seal seal) {
        this.seal = seal;
    }

    @Override
    public String name() {
        return "pledges";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        return CONTACTS.pieces(connection);
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        return CONTACTS.sealAnew(connection, after, most, this::again);
    }

    private String again(String id, String contact) {
        return seal.anew(contact, Pledges.bond(UUID.fromString(id)));
    }
}
