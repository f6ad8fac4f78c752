package org.uplift.household.registry;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.uplift.household.file.FileSeal;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.secrecy.BrokenSeal;
import org.uplift.platform.secrecy.Keyring;

/// The register as it lies on the disk, and what keys can do with it.
record UnderKeys(DataSource database) {

    /// How many households can be read, with all their versions and persons, and found again.
    public int readable(Keyring keys) throws SQLException {
        var files = new FileSeal(keys.seal());
        var marks = new PersonMarks(keys.marks());
        var readable = 0;
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select h.file, p.id_sealed, h.number, p.id, p.id_mark_even,"
                                                + " p.id_mark_odd, v.file from household h"
                                                + " join person p on p.household_id = h.id"
                                                + " and p.relation = 'head' left join"
                                                + " household_version v on v.household_id = h.id")) {
            while (rows.next()) {
                try {
                    var file = files.read(rows.getString(1));
                    var head = file.head().orElseThrow();
                    var id = rows.getObject(4, UUID.class);
                    var number = files.idNumber(rows.getString(2), rows.getString(3), id);
                    var mark = marks.of(String.valueOf(head.citizenNumber()));
                    if (rows.getString(7) != null) {
                        var _ = files.read(rows.getString(7));
                    }
                    var isMarked =
                            mark.even() == null
                                    ? String.valueOf(mark.odd()).equals(rows.getString(6))
                                    : mark.even().equals(rows.getString(5));
                    readable += isMarked && String.valueOf(head.idNumber()).equals(number) ? 1 : 0;
                } catch (BrokenSeal _) {
                    // sealed by keys that are gone
                }
            }
        }
        return readable;
    }
}
