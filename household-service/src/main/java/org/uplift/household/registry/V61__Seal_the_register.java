package org.uplift.household.registry;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.platform.secrecy.KeyringFile;

/// Seals the numbers that an earlier edition kept in the clear, all of them or, when it is
/// interrupted, none.
public class V61__Seal_the_register extends BaseJavaMigration {

    private static final int BATCH = 500;

    @Override
    public void migrate(Context context) throws SQLException {
        var keyring =
                new KeyringFile(ConfigProvider.getConfig().getValue("uplift.keys.file", Path.class))
                        .read();
        var register = context.getConnection();
        var files = new FileSeal(keyring.seal());
        seal(register, files, new PersonMarks(keyring.marks()));
        sealPast(register, files);
    }

    private static void seal(Connection register, FileSeal files, PersonMarks marks)
            throws SQLException {
        var file = "update household set file = ?::jsonb where id = ?";
        var person =
                "update person set id_sealed = ?, id_mark_even = ?, id_mark_odd = ? where id = ?";
        try (var all = register.prepareStatement("select id, file from household");
                var intoFile = register.prepareStatement(file);
                var intoPerson = register.prepareStatement(person)) {
            all.setFetchSize(BATCH);
            var rows = all.executeQuery();
            for (int row = 1; rows.next(); row++) {
                var plain = FileJson.read(rows.getString(2));
                var closed = files.close(plain);
                add(intoFile, FileJson.write(closed), rows.getObject(1));
                persons(plain, closed, marks, intoPerson);
                if (row % BATCH == 0) {
                    var _ = intoFile.executeBatch();
                    var _ = intoPerson.executeBatch();
                }
            }
            var _ = intoFile.executeBatch();
            var _ = intoPerson.executeBatch();
        }
    }

    private static void persons(
            HouseholdFile plain, HouseholdFile closed, PersonMarks marks, PreparedStatement into)
            throws SQLException {
        for (int i = 0; i < plain.members().size(); i++) {
            var number = plain.members().get(i).citizenNumber();
            if (number != null) {
                Member member = closed.members().get(i);
                var mark = marks.of(number);
                add(into, member.idNumber(), mark.even(), mark.odd(), member.id());
            }
        }
    }

    private static void sealPast(Connection register, FileSeal files) throws SQLException {
        var past = "select household_id, version, file from household_version";
        var file =
                "update household_version set file = ?::jsonb where household_id = ? and version ="
                        + " ?";
        try (var all = register.prepareStatement(past);
                var into = register.prepareStatement(file)) {
            all.setFetchSize(BATCH);
            var rows = all.executeQuery();
            for (int row = 1; rows.next(); row++) {
                var closed = files.write(FileJson.read(rows.getString(3)));
                add(into, closed, rows.getObject(1), rows.getLong(2));
                if (row % BATCH == 0) {
                    var _ = into.executeBatch();
                }
            }
            var _ = into.executeBatch();
        }
    }

    private static void add(PreparedStatement into, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            into.setObject(i + 1, values[i]);
        }
        into.addBatch();
    }
}
