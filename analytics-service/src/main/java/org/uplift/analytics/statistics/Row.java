package org.uplift.analytics.statistics;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Sums;

/// The sums of one cell of one division, as kept.
record Row(int generation, String division, Cell cell, long folds, Sums sums) {

    static Row total(ResultSet row) throws SQLException {
        return of(row, Cell.TOTAL, Sums::read);
    }

    static Row cell(ResultSet row) throws SQLException {
        return of(row, kind(row), Sums::read);
    }

    /// A cell with its plain counts alone.
    static Row counts(ResultSet row) throws SQLException {
        return of(row, kind(row), Sums::readCounts);
    }

    private static Cell kind(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("label"),
                row.getString("status"),
                row.getString("attribute"),
                row.getString("cause"));
    }

    private static Row of(ResultSet row, Cell cell, Function<ByteBuffer, Sums> reading)
            throws SQLException {
        return new Row(
                row.getInt("generation"),
                row.getString("division"),
                cell,
                row.getLong("folds"),
                reading.apply(ByteBuffer.wrap(row.getBytes("sums"))));
    }
}
