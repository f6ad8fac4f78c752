package org.uplift.analytics.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.uplift.analytics.measure.Level;

/// A division and what it is called.
record Place(String code, String name, String level) implements Comparable<Place> {

    static Place of(ResultSet row) throws SQLException {
        var level = Level.values()[row.getInt("level")];
        return new Place(row.getString("code"), row.getString("name"), level.word());
    }

    @Override
    public int compareTo(Place other) {
        return code.compareTo(other.code);
    }

    /// One that has sums and was never named.
    static Place unnamed(String code) {
        return new Place(code, code, Level.of(code).word());
    }
}
