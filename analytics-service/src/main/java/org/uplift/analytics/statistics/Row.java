package org.uplift.analytics.statistics;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Sums;

/// The sums of one cell of one division, as kept.
record Row(int generation, String division, Cell cell, long folds, Sums sums) {

    static Row total(ResultSet row) throws SQLException {
        return of(row, Cell.TOTAL, sums(row));
    }

    static Row cell(ResultSet row) throws SQLException {
        return of(row, kind(row), sums(row));
    }

    /// Some cells together, with their plain counts alone.
    static Row counts(ResultSet row) throws SQLException {
        return of(
                row,
                kind(row),
                Sums.ofCounts(
                        row.getLong("households"),
                        row.getLong("persons"),
                        row.getLong("labourers")));
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return Sums.read(ByteBuffer.wrap(row.getBytes("sums")));
    }

    private static Cell kind(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("label"),
                row.getString("status"),
                row.getString("attribute"),
                row.getString("cause"));
    }

    private static Row of(ResultSet row, Cell cell, Sums sums) throws SQLException {
        return new Row(
                row.getInt("generation"),
                row.getString("division"),
                cell,
                row.getLong("folds"),
                sums);
    }
}
