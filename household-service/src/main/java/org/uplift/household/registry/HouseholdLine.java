package org.uplift.household.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.FileSeal;
import org.uplift.platform.audit.Touched;

/// A household in a list: who a household is, never how to reach or impersonate its people.
///
/// @param idNumber of the head, masked
/// @param phone masked
record HouseholdLine(
        UUID id,
        String number,
        String division,
        @Nullable String group,
        String head,
        @Nullable String idNumber,
        @Nullable String phone,
        String label,
        String status,
        String attribute,
        String mainCause,
        int size,
        int labourers,
        @Nullable Long perCapitaFen) {

    static final String COLUMNS =
            """
            h.id, h.number, h.division, h.group_name, h.head_name, p.id_sealed, h.phone, h.label,
            h.status, h.attribute, h.main_cause, h.size, h.labourers, h.per_capita_fen, p.id,
            p.birth_date\
            """;

    static HouseholdLine of(ResultSet row, FileSeal files, Discretion discretion)
            throws SQLException {
        var number = row.getString(2);
        var head = row.getObject(15, UUID.class);
        var born = row.getObject(16, LocalDate.class);
        var idNumber = files.idNumber(row.getString(6), number, head);
        return new HouseholdLine(
                row.getObject(1, UUID.class),
                number,
                row.getString(3),
                row.getString(4),
                discretion.name(row.getString(5), born),
                Mask.idNumber(discretion.idNumber(idNumber, born)),
                Mask.phone(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getInt(12),
                row.getInt(13),
                row.getObject(14, Long.class));
    }

    Touched touched() {
        return new Touched(id, division, null);
    }

    /// Where the line stands in every list.
    String place() {
        return division + number;
    }
}
