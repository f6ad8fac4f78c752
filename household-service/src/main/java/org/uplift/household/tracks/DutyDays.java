package org.uplift.household.tracks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;

/// On which days people serve, as the register of duties says. Of whom it knows no duty, their
/// token alone says that they serve.
record DutyDays(Map<String, List<Days>> duties, Map<String, List<Days>> leaves) {

    private static final String ASK =
            """
            select true, subject, since, until from duty where subject = any(?)
            union all
            select false, subject, since, until from leave where subject = any(?)\
            """;

    record Days(LocalDate since, @Nullable LocalDate until) {
        private boolean contain(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }

    static DutyDays of(Connection connection, Collection<String> subjects) throws SQLException {
        var days = new DutyDays(new HashMap<>(), new HashMap<>());
        try (var ask = connection.prepareStatement(ASK)) {
            var names = connection.createArrayOf("text", subjects.toArray());
            ask.setArray(1, names);
            ask.setArray(2, names);
            var rows = ask.executeQuery();
            while (rows.next()) {
                var known = rows.getBoolean(1) ? days.duties : days.leaves;
                known.computeIfAbsent(rows.getString(2), _ -> new ArrayList<>())
                        .add(
                                new Days(
                                        rows.getObject(3, LocalDate.class),
                                        rows.getObject(4, LocalDate.class)));
            }
        }
        return days;
    }

    boolean serves(String subject, Fix fix) {
        var served = duties.get(subject);
        if (served == null) {
            return true;
        }
        var day = LocalDate.ofInstant(Instant.ofEpochMilli(fix.at()), Time.HERE);
        return served.stream().anyMatch(days -> days.contain(day))
                && leaves.getOrDefault(subject, List.of()).stream()
                        .noneMatch(days -> days.contain(day));
    }
}
