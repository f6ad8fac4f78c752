package org.uplift.household.procedure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.divisions.Divisions;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;

/// The public notices that hang in a division today, for whoever passes by. Nobody's scope is
/// asked: the database is shown that one division, and of it these columns. A family is told of as
/// it was when the notice was hung.
@ApplicationScoped
class NoticeBoard {

    private static final String HANGING =
            """
            select p.id, p.division, p.kind, coalesce(p.notice_head, h.head_name),
                coalesce(p.notice_persons, h.size), p.notice_from, p.notice_until,
                p.state = 'objected'
            from proceeding p join household h on h.id = p.household_id
            where p.state in ('on-notice', 'objected') and h.size > 0 and p.notice_from <= ?
                and (p.notice_until >= ? or p.state = 'objected')
                and p.division >= ? and p.division < ? and (p.division, p.id) > (?, ?)
            order by p.division, p.id limit ?\
            """;

    private final Session database;
    private final Divisions divisions;
    private final Clock clock;

    NoticeBoard(Session database, Divisions divisions, Clock clock) {
        this.database = database;
        this.divisions = divisions;
        this.clock = clock;
    }

    /// @throws NotFound when there is no such division
    Page<Announcement> hanging(String division, @Nullable String after, int limit) {
        var place = Key.after(after, 1);
        if (divisions.treeWith(division).find(division).isEmpty()) {
            throw new NotFound("division", division);
        }
        var scope = DivisionScope.of(division);
        var found =
                Behalf.of(
                        scope,
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .call(() -> hanging(scope, place, limit + 1)));
        return Page.of(found, limit, Announcement::place);
    }

    /// Of the division, or the code where it has no name.
    String nameOf(String division) {
        return divisions
                .treeWith(division)
                .find(division)
                .map(found -> found.name())
                .orElse(division);
    }

    private List<Announcement> hanging(DivisionScope scope, Key place, int limit) {
        var today = LocalDate.ofInstant(clock.instant(), Time.HERE);
        return database.doReturningWork(connection -> {
            try (var select = select(connection, scope, place, today, limit)) {
                return announcements(select.executeQuery());
            }
        });
    }

    private static PreparedStatement select(
            Connection connection, DivisionScope scope, Key place, LocalDate today, int limit)
            throws SQLException {
        var select = connection.prepareStatement(HANGING);
        select.setObject(1, today);
        select.setObject(2, today);
        select.setString(3, scope.from());
        select.setString(4, scope.until());
        select.setString(5, place.division());
        select.setObject(6, place.ids().getFirst());
        select.setInt(7, limit);
        return select;
    }

    private static List<Announcement> announcements(ResultSet rows) throws SQLException {
        var found = new ArrayList<Announcement>();
        while (rows.next()) {
            found.add(
                    new Announcement(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getString(3),
                            new MaskedName(rows.getString(4)),
                            rows.getInt(5),
                            rows.getObject(6, LocalDate.class),
                            rows.getObject(7, LocalDate.class),
                            rows.getBoolean(8)));
        }
        return found;
    }
}
