package org.uplift.household.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;

/// Counts the findings that stand, village by village and rule by rule.
@ApplicationScoped
class FindingCounts {

    private static final int DIVISION = 12;
    private static final Pattern PLACE = Pattern.compile("[0-9]{12}[0-9A-Za-z_]{1,20}");

    private static final String SELECT =
            """
            select division, rule, count(*) filter (where state = 'open'),
                count(*) filter (where state = 'open' and due < ?),
                count(*) filter (where state = 'excepted')
            from finding
            where division >= ? and division < ? and (division, rule) > (?, ?)
                and state <> 'closed'
            group by division, rule order by division, rule limit ?\
            """;

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    FindingCounts(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<FindingCount> count(@Nullable String division, @Nullable String after, int limit) {
        var scope = caller.scope(division);
        var place = after == null ? "" : Place.seek(after, FindingCounts::known);
        var found =
                database.doReturningWork(connection -> count(connection, scope, place, limit + 1));
        return Page.of(found, limit, one -> one.division() + one.rule());
    }

    private static String known(String place) {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("Not a division and a rule");
        }
        return place;
    }

    private List<FindingCount> count(
            Connection connection, DivisionScope scope, String place, int limit)
            throws SQLException {
        var split = Math.min(DIVISION, place.length());
        try (var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, LocalDate.ofInstant(clock.instant(), Time.HERE));
            select.setString(2, scope.from());
            select.setString(3, scope.until());
            select.setString(4, place.substring(0, split));
            select.setString(5, place.substring(split));
            select.setInt(6, limit);
            var rows = select.executeQuery();
            var counts = new ArrayList<FindingCount>();
            while (rows.next()) {
                counts.add(
                        new FindingCount(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getLong(3),
                                rows.getLong(4),
                                rows.getLong(5)));
            }
            return counts;
        }
    }
}
