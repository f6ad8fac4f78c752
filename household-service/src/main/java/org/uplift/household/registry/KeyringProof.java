package org.uplift.household.registry;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.uplift.household.sealing.Holding;
import org.uplift.platform.secrecy.BrokenSeal;
import org.uplift.platform.secrecy.Seal;

/// Holds the keys against the register before anything is read or sealed with them: with others
/// than its own the service does not start.
@Singleton
class KeyringProof implements Holding {

    private static final String WORD = "these are the keys";
    private static final String BOND = "keyring";
    private static final String DONE = "given";

    private final DataSource database;
    private final Seal seal;

    KeyringProof(DataSource database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void hold(@Observes StartupEvent event) throws SQLException {
        try (var connection = database.getConnection()) {
            if (!isOpened(connection)) {
                give(connection);
            }
        }
    }

    /// @return false when nothing was ever sealed here
    private boolean isOpened(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select sealed from keyring_proof")) {
            var proofs = select.executeQuery();
            var isThere = false;
            while (proofs.next()) {
                open(proofs.getString(1));
                isThere = true;
            }
            return isThere;
        }
    }

    private void open(String proof) {
        try {
            var _ = seal.open(proof, BOND);
        } catch (BrokenSeal e) {
            throw new IllegalStateException(
                    "The keys in uplift.keys.file are not those of this register", e);
        }
    }

    private void give(Connection connection) throws SQLException {
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
        try (var delete = connection.prepareStatement("delete from keyring_proof")) {
            var _ = delete.executeUpdate();
        }
        give(connection);
        return new Done(DONE, 1);
    }
}
