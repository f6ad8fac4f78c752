package org.uplift.household.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;

/// Finds findings, within the caller's scope, in the order of divisions. Those that tell of
/// somebody's health are shown to whoever may know of it.
@ApplicationScoped
@Transactional
class FindingSearch {

    private static final String SELECT =
            """
            select %s from finding
            where division >= ? and division < ? and (division, id) > (?, ?)
                and (?::uuid is null or household_id = ?)
                and (?::text is null or rule = ?)
                and (?::text is null or state = ?)
                and (?::text is null or severity = ?)
                and (not ? or (state = 'open' and due < ?))
                and (? or not sensitive)
            order by division, id limit ?\
            """
                    .formatted(FindingRow.COLUMNS);

    private final Session database;
    private final Caller caller;
    private final AuditLog audit;
    private final Clock clock;

    FindingSearch(Session database, Caller caller, AuditLog audit, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Page<FindingCard> find(FindingFilter filter, @Nullable String after, int limit) {
        var scope = caller.scope(filter.division());
        var key = Key.after(after, 1);
        var found =
                database.doReturningWork(
                        connection -> select(connection, scope, filter, key, limit + 1));
        var today = LocalDate.ofInstant(clock.instant(), Time.HERE);
        return Page.of(found, limit, one -> Key.of(one.division(), one.id()).toString())
                .map(one -> FindingCard.of(one, today));
    }

    /// Everything that was ever found of one household.
    Page<FindingCard> ofHousehold(UUID id, @Nullable String after, int limit) {
        audit.read(place(id));
        return find(FindingFilter.of(id), after, limit);
    }

    private Touched place(UUID id) {
        return database.createNativeQuery(
                        "select division, version from household where id = ?1", Object[].class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(row -> new Touched(id, (String) row[0], (Long) row[1]))
                .filter(place -> caller.scope().contains(place.division()))
                .orElseThrow(() -> new NotFound("household", id));
    }

    private List<Finding> select(
            Connection connection, DivisionScope scope, FindingFilter filter, Key key, int limit)
            throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            var values =
                    new @Nullable Object[] {
                        scope.from(),
                        scope.until(),
                        key.division(),
                        key.ids().getFirst(),
                        filter.household(),
                        filter.household(),
                        filter.rule(),
                        filter.rule(),
                        filter.state(),
                        filter.state(),
                        filter.severity(),
                        filter.severity(),
                        filter.isOverdue(),
                        LocalDate.ofInstant(clock.instant(), Time.HERE),
                        caller.isA(Roles.SENSITIVE_READER),
                        limit
                    };
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            var rows = select.executeQuery();
            var found = new ArrayList<Finding>();
            while (rows.next()) {
                found.add(FindingRow.read(rows));
            }
            return found;
        }
    }
}
