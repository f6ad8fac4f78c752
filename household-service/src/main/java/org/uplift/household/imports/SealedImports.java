package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.secrecy.Seal;

/// The files of imports and their refused rows, an import a piece.
@Singleton
class SealedImports implements Holding {

    private static final String NEXT =
            "select id from import where ? or id > ? order by id limit 1 for update";
    private static final String REFUSED =
            "select ctid::text, row, item, sealed, household from import_refusal"
                    + " where import_id = ?";
    private static final String SEALED_ANEW =
            "update import_refusal set sealed = ?, household = ? where ctid = ?::tid";

    private static final int BATCH = 1_000;

    private final Seal seal;

    SealedImports(Seal seal) {
        this.seal = seal;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from import")) {
            var found = count.executeQuery();
            return found.next() ? found.getLong(1) : 0;
        }
    }

    /// A file may be large: one at a time, whatever is asked for.
    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        try (var next = connection.prepareStatement(NEXT)) {
            next.setBoolean(1, after.isEmpty());
            next.setObject(2, after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after));
            var rows = next.executeQuery();
            if (!rows.next()) {
                return new Done(after, 0);
            }
            var id = rows.getObject(1, UUID.class);
            bodies(connection, id);
            refusals(connection, id);
            return new Done(id.toString(), 1);
        }
    }

    private void bodies(Connection connection, UUID id) throws SQLException {
        var select = "select part, bytes from import_body where import_id = ?";
        var update = "update import_body set bytes = ? where import_id = ? and part = ?";
        try (var parts = connection.prepareStatement(select)) {
            parts.setObject(1, id);
            parts.setFetchSize(1);
            var rows = parts.executeQuery();
            while (rows.next()) {
                var bond = Bodies.bond(id, rows.getInt(1));
                var anew = seal.close(seal.open(rows.getBytes(2), bond), bond);
                var _ = update(connection, update, anew, id, rows.getInt(1));
            }
        }
    }

    private void refusals(Connection connection, UUID id) throws SQLException {
        try (var refusals = connection.prepareStatement(REFUSED);
                var into = connection.prepareStatement(SEALED_ANEW)) {
            refusals.setObject(1, id);
            refusals.setFetchSize(BATCH);
            var rows = refusals.executeQuery();
            for (int row = 1; rows.next(); row++) {
                var bond = RefusalBonds.value(id, rows.getInt(2), rows.getString(3));
                into.setString(1, anew(rows.getString(4), bond));
                into.setString(
                        2, anew(rows.getString(5), RefusalBonds.household(id, rows.getInt(2))));
                into.setString(3, rows.getString(1));
                into.addBatch();
                if (row % BATCH == 0) {
                    var _ = into.executeBatch();
                }
            }
            var _ = into.executeBatch();
        }
    }

    private @Nullable String anew(@Nullable String sealed, String bond) {
        return sealed == null ? null : seal.anew(sealed, bond);
    }
}
