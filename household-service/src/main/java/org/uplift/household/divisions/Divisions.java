package org.uplift.household.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.uplift.events.division.DivisionLevel;

/// The divisions as the register has them, kept in memory. They only ever grow, so when a code is
/// not in memory, another replica may have loaded it: the database is asked whether it has more,
/// once a second at most, since a file may be full of codes that do not exist.
@ApplicationScoped
public class Divisions {

    private static final String ALL =
            "select code, name, level, parent from division order by code";
    private static final String COUNT = "select count(*) from division";
    private static final Duration OFTEN = Duration.ofSeconds(1);

    private final DataSource database;
    private final Clock clock;
    private Instant asked = Instant.EPOCH;
    private volatile DivisionTree tree = new DivisionTree(List.of());

    Divisions(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public DivisionTree tree() {
        return tree.size() == 0 ? load() : tree;
    }

    public DivisionTree treeWith(String code) {
        return tree().find(code).isPresent() ? tree : askFor(code);
    }

    private synchronized DivisionTree load() {
        if (tree.size() == 0) {
            refresh();
        }
        return tree;
    }

    /// Whoever comes while another asks waits for the answer: nobody is refused for being early.
    private synchronized DivisionTree askFor(String code) {
        if (tree.find(code).isEmpty() && mayAsk() && tree.size() < count()) {
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

    private boolean mayAsk() {
        var now = clock.instant();
        if (Duration.between(asked, now).abs().compareTo(OFTEN) < 0) {
            return false;
        }
        asked = now;
        return true;
    }

    private long count() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNT);
                var found = select.executeQuery()) {
            return found.next() ? found.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot count the divisions", e);
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
