package org.uplift.household.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.uplift.events.division.DivisionLevel;

/// The divisions as the register has them, kept in memory. They only ever grow, so a code that is
/// not in memory is looked for in the database once more: another replica may have loaded it.
@ApplicationScoped
public class Divisions {

    private static final String ALL =
            "select code, name, level, parent from division order by code";
    private static final String ONE = "select from division where code = ?";

    private final DataSource database;
    private volatile DivisionTree tree = new DivisionTree(List.of());

    Divisions(DataSource database) {
        this.database = database;
    }

    public DivisionTree tree() {
        if (tree.size() == 0) {
            refresh();
        }
        return tree;
    }

    public DivisionTree treeWith(String code) {
        if (tree.find(code).isEmpty() && isKnown(code)) {
            refresh();
        }
        return tree;
    }

    void refresh() {
        try (var connection = database.getConnection()) {
            tree = new DivisionTree(read(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the divisions", e);
        }
    }

    private boolean isKnown(String code) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ONE)) {
            select.setString(1, code);
            return select.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look for a division", e);
        }
    }

    private static List<Division> read(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(ALL);
                var found = select.executeQuery()) {
            var all = new ArrayList<Division>();
            while (found.next()) {
                all.add(division(found));
            }
            return all;
        }
    }

    private static Division division(ResultSet row) throws SQLException {
        return new Division(
                row.getString(1),
                row.getString(2),
                DivisionLevel.valueOf(row.getString(3)),
                row.getString(4));
    }
}
