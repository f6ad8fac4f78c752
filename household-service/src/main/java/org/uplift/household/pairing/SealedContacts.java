package org.uplift.household.pairing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.sealing.SealedColumn;

/// What is sealed of helpers.
@Singleton
class SealedContacts implements Holding {

    private static final SealedColumn CONTACTS =
            new SealedColumn("helper", "sealed", "subject", "text");

    private final ContactSeal seal;

    SealedContacts(ContactSeal seal) {
        this.seal = seal;
    }

    @Override
    public String name() {
        return "helpers";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        return CONTACTS.pieces(connection);
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        return CONTACTS.sealAnew(connection, after, most, seal::again);
    }
}
