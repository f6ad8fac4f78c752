package org.uplift.household.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Looks on while households are entered and changed, one at the desk or thousands by an import, in
/// the transaction that does it: what an onlooker writes stands with the change or not at all.
/// Whoever keeps rows of a household lets them go with it, by a foreign key that cascades.
public interface Onlooker {

    /// After the files and their facts were written, in the scope of whoever changes them.
    void look(Connection connection, List<Revision> revisions) throws SQLException;
}
