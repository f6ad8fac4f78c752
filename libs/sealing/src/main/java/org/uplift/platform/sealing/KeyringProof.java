package org.uplift.platform.sealing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.uplift.platform.secrecy.Seal;

/// A word in `keyring_proof` that can be read only with the keys the rest is sealed with.
@Singleton
class KeyringProof implements Holding {

    private static final String WORD = "these are the keys";
    private static final String BOND = "keyring";
    private static final String DONE = "given";

    private final Seal seal;

    KeyringProof(Seal seal) {
        this.seal = seal;
    }

    /// @return false when nothing was ever sealed here
    /// @throws org.uplift.platform.secrecy.BrokenSeal with other keys
    boolean isOpened(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select sealed from keyring_proof")) {
            var proofs = select.executeQuery();
            var isThere = false;
            while (proofs.next()) {
                var _ = seal.open(proofs.getString(1), BOND);
                isThere = true;
            }
            return isThere;
        }
    }

    void give(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into keyring_proof values (?)")) {
            insert.setString(1, seal.close(WORD, BOND));
            var _ = insert.executeUpdate();
        }
    }

    @Override
    public String name() {
        return "keyring proof";
    }

    @Override
    public long pieces(Connection connection) {
        return 1;
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        if (after.equals(DONE)) {
            return new Done(DONE, 0);
        }
        var _ = isOpened(connection);
        try (var delete = connection.prepareStatement("delete from keyring_proof")) {
            var _ = delete.executeUpdate();
        }
        give(connection);
        return new Done(DONE, 1);
    }
}
