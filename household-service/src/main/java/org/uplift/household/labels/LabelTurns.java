package org.uplift.household.labels;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.uplift.events.household.Label;
import org.uplift.platform.identity.DivisionScope;

/// Sums of what [LabelLog] noted: one walk along the index of a division's steps, however many
/// periods are asked about.
@Singleton
class LabelTurns {

    private static final int DIGITS = 12;

    /// A step made before the first end has place 0, and so on; those after the last do not count.
    private static final String SUMS =
            """
            select left(division, ?) as part, label, width_bucket(at, ?::timestamptz[]) as place,
                sum(step)
            from label_turn where division >= ? and division < ? and at < ?
            group by part, label, place\
            """;

    private final Session database;

    LabelTurns(Session database) {
        this.database = database;
    }

    /// By period and label.
    long[][] whole(DivisionScope area, List<Instant> ends) {
        return sums(area, 0, ends).getOrDefault("0".repeat(DIGITS), empty(ends));
    }

    Map<String, long[][]> parted(DivisionScope area, DivisionScope asked, List<Instant> ends) {
        return sums(area, asked.digitsBelow(), ends);
    }

    private Map<String, long[][]> sums(DivisionScope area, int digits, List<Instant> ends) {
        return database.doReturningWork(connection -> sums(connection, area, digits, ends));
    }

    private static Map<String, long[][]> sums(
            Connection connection, DivisionScope area, int digits, List<Instant> ends)
            throws SQLException {
        var marks = ends.stream().map(Instant::toString).toArray();
        try (var select = connection.prepareStatement(SUMS)) {
            select.setInt(1, digits);
            select.setArray(2, connection.createArrayOf("timestamptz", marks));
            select.setString(3, area.from());
            select.setString(4, area.until());
            select.setObject(5, ends.getLast().atOffset(ZoneOffset.UTC));
            var rows = select.executeQuery();
            var parts = new TreeMap<String, long[][]>();
            while (rows.next()) {
                var part = rows.getString(1) + "0".repeat(DIGITS - digits);
                var label = Label.valueOf(rows.getString(2).toUpperCase(Locale.ROOT));
                var steps = parts.computeIfAbsent(part, _ -> empty(ends));
                steps[rows.getInt(3)][label.ordinal()] += rows.getLong(4);
            }
            return parts;
        }
    }

    private static long[][] empty(List<Instant> ends) {
        return new long[ends.size()][Label.values().length];
    }
}
