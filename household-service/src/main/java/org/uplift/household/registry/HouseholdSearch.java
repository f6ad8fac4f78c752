package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;

/// Finds households, within the caller's scope, in the order of division and number.
@ApplicationScoped
public class HouseholdSearch {

    private static final int DIVISION = 12;
    private static final int FETCH = 500;
    private static final Pattern PLACE = Pattern.compile("[0-9]{28,30}");

    /// Heads are looked up one by one of the households that are told, whatever the planner thinks
    /// of how many there are.
    static final String LINES =
            "select "
                    + HouseholdLine.COLUMNS
                    + " from (select * from household h"
                    + " where %s order by h.division, h.number limit ?) h"
                    + " left join lateral (select id, id_sealed, birth_date from person"
                    + " where household_id = h.id and relation = 'head' limit 1) p on true"
                    + " order by h.division, h.number";

    private static final String FILES =
            "select h.id, h.division, h.version, h.file from household h"
                    + " where %s order by h.division, h.number";

    private final Session database;
    private final Caller caller;
    private final AuditLog audit;
    private final FileSeal files;
    private final PersonMarks marks;
    private final Discretions discretions;

    HouseholdSearch(
            Session database,
            Caller caller,
            AuditLog audit,
            FileSeal files,
            PersonMarks marks,
            Discretions discretions) {
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.files = files;
        this.marks = marks;
        this.discretions = discretions;
    }

    @Transactional
    Page<HouseholdLine> find(HouseholdFilter filter, @Nullable String after, int limit) {
        var where = filter.within(caller.scope(), marks);
        if (after != null) {
            where.and("(h.division, h.number) > (?, ?)", Place.seek(after, HouseholdSearch::split));
        }
        var found = database.doReturningWork(connection -> lines(connection, where, limit + 1));
        var page = Page.of(found, limit, HouseholdLine::place);
        if (filter.isPersonal()) {
            audit.read(page.items().stream().map(HouseholdLine::touched).toList());
        }
        return page;
    }

    /// Hands on every file that is meant, one after the other, however many there are; each is
    /// written down as read.
    @Transactional
    public void files(HouseholdFilter filter, Consumer<HouseholdFile> reader) {
        var where = filter.within(caller.scope(), marks);
        var occasion = audit.occasion();
        database.doWork(connection -> read(connection, where, occasion, reader));
    }

    private static List<String> split(String place) {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("Not a division and a number");
        }
        return List.of(place.substring(0, DIVISION), place.substring(DIVISION));
    }

    private List<HouseholdLine> lines(Connection connection, Conjunction where, int limit)
            throws SQLException {
        try (var select = connection.prepareStatement(LINES.formatted(where.sql()))) {
            select.setInt(where.fill(select), limit);
            var rows = select.executeQuery();
            var discretion = discretions.ofTheCaller();
            var lines = new ArrayList<HouseholdLine>();
            while (rows.next()) {
                lines.add(HouseholdLine.of(rows, files, discretion));
            }
            return lines;
        }
    }

    private void read(
            Connection connection,
            Conjunction where,
            Occasion occasion,
            Consumer<HouseholdFile> reader)
            throws SQLException {
        try (var select = connection.prepareStatement(FILES.formatted(where.sql()))) {
            var _ = where.fill(select);
            select.setFetchSize(FETCH);
            var rows = select.executeQuery();
            var read = new ArrayList<Touched>();
            while (rows.next()) {
                read.add(touched(rows));
                reader.accept(files.read(rows.getString(4)));
                if (read.size() == FETCH) {
                    AuditRows.write(connection, occasion, Act.READ, read);
                    read.clear();
                }
            }
            AuditRows.write(connection, occasion, Act.READ, read);
        }
    }

    private static Touched touched(ResultSet row) throws SQLException {
        return new Touched(row.getObject(1, UUID.class), row.getString(2), row.getLong(3));
    }
}
