package org.uplift.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What an edit of a household sends to the database, as it lies before a bare hand.
///
/// @param text the file, as it is kept and about as long as a fact
/// @param even marks of id numbers, half of them; the others are odd
record BareFile(UUID id, String text, String[] even, String[] odd, String[] phones) {

    private static final String READ =
            """
            select h.id, h.file::text,
                array_remove(array_agg(p.id_mark_even), null),
                array_remove(array_agg(p.id_mark_odd), null),
                array_remove(array_agg(distinct p.phone), null)
            from household h join person p on p.household_id = h.id
            where h.id = any(?) group by h.id\
            """;

    static List<BareFile> read(Connection database, List<Clerk.Household> households)
            throws SQLException {
        var ids = households.stream().map(Clerk.Household::id).toArray();
        var files = new ArrayList<BareFile>();
        try (var select = database.prepareStatement(READ)) {
            select.setArray(1, database.createArrayOf("uuid", ids));
            var rows = select.executeQuery();
            while (rows.next()) {
                files.add(
                        new BareFile(
                                rows.getObject(1, UUID.class),
                                rows.getString(2),
                                (String[]) rows.getArray(3).getArray(),
                                (String[]) rows.getArray(4).getArray(),
                                (String[]) rows.getArray(5).getArray()));
            }
        }
        return files;
    }
}
