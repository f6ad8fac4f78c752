package org.uplift.household.imports;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.platform.secrecy.Seal;

/// Seals the files and refused rows that an earlier edition kept in the clear.
public class V62__Seal_the_imports extends BaseJavaMigration {

    private static final int BATCH = 500;

    @Override
    public void migrate(Context context) throws SQLException {
        var file = ConfigProvider.getConfig().getValue("uplift.keys.file", Path.class);
        var seal = new KeyringFile(file).read().seal();
        sealBodies(context.getConnection(), seal);
        sealRefusals(context.getConnection(), seal);
    }

    private static void sealBodies(Connection database, Seal seal) throws SQLException {
        var update = "update import_body set bytes = ? where import_id = ? and part = ?";
        try (var all = database.prepareStatement("select import_id, part, bytes from import_body");
                var into = database.prepareStatement(update)) {
            all.setFetchSize(1);
            var rows = all.executeQuery();
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                into.setBytes(1, seal.close(rows.getBytes(3), Bodies.bond(id, rows.getInt(2))));
                into.setObject(2, id);
                into.setInt(3, rows.getInt(2));
                var _ = into.executeUpdate();
            }
        }
    }

    private static void sealRefusals(Connection database, Seal seal) throws SQLException {
        var select = "select ctid::text, import_id, row, item, sealed from import_refusal";
        var update = "update import_refusal set sealed = ? where ctid = ?::tid";
        try (var all = database.prepareStatement(select);
                var into = database.prepareStatement(update)) {
            all.setFetchSize(BATCH);
            var rows = all.executeQuery();
            for (int row = 1; rows.next(); row++) {
                var id = rows.getObject(2, UUID.class);
                var bond = RefusalBonds.value(id, rows.getInt(3), rows.getString(4));
                into.setString(1, seal.close(rows.getString(5), bond));
                into.setString(2, rows.getString(1));
                into.addBatch();
                if (row % BATCH == 0) {
                    var _ = into.executeBatch();
                }
            }
            var _ = into.executeBatch();
        }
    }
}
