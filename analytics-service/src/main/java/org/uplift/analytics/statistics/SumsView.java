package org.uplift.analytics.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.uplift.analytics.measure.Level;

/// Reads the sums of the generation that is shown: each question is one range of one index.
@ApplicationScoped
class SumsView {

    private static final String SHOWN =
            " where generation = (select id from generation where is_shown) and level = ?";
    private static final String OF_ONE = SHOWN + " and division = ?";
    private static final String OF_ALL_IN = SHOWN + " and division >= ? and division < ?";
    private static final String TOTALS =
            "select generation, division, folds, sums from division_sums";
    private static final String CELLS =
            "select generation, division, label, status, attribute, cause, folds, sums"
                    + " from cell_sums";
    private static final String NAMED = "select code, name, level from division where code = ?";
    private static final String CHILDREN =
            "select code, name, level from division where parent = ? order by code";

    private final DataSource database;

    SumsView(DataSource database) {
        this.database = database;
    }

    Optional<Place> place(String division) {
        return query(NAMED, Place::of, division).stream().findFirst();
    }

    List<Place> children(String division) {
        return query(CHILDREN, Place::of, division);
    }

    Optional<Row> total(String division) {
        return query(TOTALS + OF_ONE, Row::total, level(Level.of(division)), division).stream()
                .findFirst();
    }

    List<Row> cells(String division) {
        return query(CELLS + OF_ONE, Row::cell, level(Level.of(division)), division);
    }

    List<Row> totals(String within, Level level) {
        var behind = Level.of(within).behind(within);
        return query(TOTALS + OF_ALL_IN, Row::total, level(level), within, behind);
    }

    List<Row> cells(String within, Level level) {
        var behind = Level.of(within).behind(within);
        return query(CELLS + OF_ALL_IN, Row::cell, level(level), within, behind);
    }

    private static short level(Level level) {
        return (short) level.ordinal();
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reading.of(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The sums could not be read", e);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
