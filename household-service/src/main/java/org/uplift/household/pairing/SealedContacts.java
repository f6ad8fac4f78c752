package org.uplift.household.pairing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.uplift.household.sealing.Holding;

/// What is sealed of helpers.
@Singleton
class SealedContacts implements Holding {

    private static final String NEXT =
            """
            select subject, sealed from helper where subject > ?
            order by subject limit ? for update\
            """;

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
        try (var count = connection.prepareStatement("select count(*) from helper")) {
            var found = count.executeQuery();
            return found.next() ? found.getLong(1) : 0;
        }
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        var place = after;
        var pieces = 0;
        try (var next = connection.prepareStatement(NEXT);
                var anew =
                        connection.prepareStatement(
                                "update helper set sealed = ? where subject = ?")) {
            next.setString(1, after);
            next.setInt(2, most);
            for (var rows = next.executeQuery(); rows.next(); pieces++) {
                place = rows.getString(1);
                anew.setString(1, seal.again(place, rows.getString(2)));
                anew.setString(2, place);
                anew.addBatch();
            }
            var _ = anew.executeBatch();
        }
        return new Done(place, pieces);
    }
}
