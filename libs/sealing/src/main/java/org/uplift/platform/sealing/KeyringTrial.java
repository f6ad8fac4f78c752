package org.uplift.platform.sealing;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.secrecy.BrokenSeal;
import org.uplift.platform.secrecy.Seal;

/// Holds the keys against what rests sealed before anything is read or sealed with them: with
/// others than its own the service does not start.
@Singleton
public class KeyringTrial {

    private final DataSource database;
    private final KeyringProof proof;
    private final List<Holding> holdings;

    public KeyringTrial(DataSource database, Seal seal, @All List<Holding> holdings) {
        this.database = database;
        this.proof = new KeyringProof(seal);
        this.holdings = List.copyOf(holdings);
    }

    /// @throws IllegalStateException with other keys, and nothing is changed
    public void hold(@Observes StartupEvent event) throws SQLException {
        try (var connection = Behalf.ofTheService(() -> database.getConnection())) {
            if (!proof.isOpened(connection)) {
                tryOnOneOfEach(connection);
                proof.give(connection);
            }
        } catch (BrokenSeal e) {
            throw new IllegalStateException(
                    "The keys in uplift.keys.file are not those of this database", e);
        }
    }

    /// An edition that gave no proof may have sealed something.
    private void tryOnOneOfEach(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (var holding : holdings) {
                var _ = holding.sealAnew(connection, "", 1);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
