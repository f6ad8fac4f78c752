package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;

/// Finds households, within the caller's scope, in the order of division and number.
@ApplicationScoped
public class HouseholdSearch {

    private static final int DIVISION = 12;
    private static final int FETCH = 500;
    private static final Pattern PLACE = Pattern.compile("[0-9]{28,30}");

    static final String LINES =
            "select "
                    + HouseholdLine.COLUMNS
                    + " from household h"
                    + " left join person p on p.household_id = h.id and p.relation = 'head'"
                    + " where %s order by h.division, h.number limit ?";

    private static final String FILES =
            "select h.file from household h where %s order by h.division, h.number";

    private final Session database;
    private final Caller caller;

    HouseholdSearch(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Transactional
    Page<HouseholdLine> find(HouseholdFilter filter, @Nullable String after, int limit) {
        var where = filter.within(caller.scope());
        if (after != null) {
            where.and("(h.division, h.number) > (?, ?)", Place.seek(after, HouseholdSearch::split));
        }
        var found = database.doReturningWork(connection -> lines(connection, where, limit + 1));
        return Page.of(found, limit, HouseholdLine::place);
    }

    /// Hands on every file that is meant, one after the other, however many there are.
    @Transactional
    public void files(HouseholdFilter filter, Consumer<HouseholdFile> reader) {
        var where = filter.within(caller.scope());
        database.doWork(connection -> read(connection, where, reader));
    }

    private static List<String> split(String place) {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("Not a division and a number");
        }
        return List.of(place.substring(0, DIVISION), place.substring(DIVISION));
    }

    private static List<HouseholdLine> lines(Connection connection, Conjunction where, int limit)
            throws SQLException {
        try (var select = connection.prepareStatement(LINES.formatted(where.sql()))) {
            select.setInt(where.fill(select), limit);
            var rows = select.executeQuery();
            var lines = new ArrayList<HouseholdLine>();
            while (rows.next()) {
                lines.add(HouseholdLine.of(rows));
            }
            return lines;
        }
    }

    private static void read(
            Connection connection, Conjunction where, Consumer<HouseholdFile> reader)
            throws SQLException {
        try (var select = connection.prepareStatement(FILES.formatted(where.sql()))) {
            var _ = where.fill(select);
            select.setFetchSize(FETCH);
            var rows = select.executeQuery();
            while (rows.next()) {
                reader.accept(FileJson.read(rows.getString(1)));
            }
        }
    }
}
