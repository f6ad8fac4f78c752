package org.uplift.household.pairing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;

/// The proposals of a place, those that nobody asked for among them.
record ProposalShelf(Connection connection) {

    private static final String PAGE =
            "select "
                    + ProposalRows.COLUMNS
                    + """
                     from pairing_proposal where division >= ? and division < ?
                        and (division, id) > (?, ?) order by division, id limit ?\
                    """;

    List<Proposal> page(DivisionScope scope, Key after, int most) throws SQLException {
        try (var select = connection.prepareStatement(PAGE)) {
            select.setString(1, scope.from());
            select.setString(2, scope.until());
            select.setString(3, after.division());
            select.setObject(4, after.ids().getFirst());
            select.setInt(5, most);
            var found = new ArrayList<Proposal>();
            for (var row = select.executeQuery(); row.next(); ) {
                found.add(ProposalRows.read(row));
            }
            return found;
        }
    }
}
