package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Amendments;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;

/// Who answered for whom, day by day.
@ApplicationScoped
@Transactional
class Pairings {

    private static final String COLUMNS =
            "select id, household_id, division, helper, since, until, decided_by from pairing ";

    private static final String ON =
            COLUMNS
                    + """
                    where division >= :from and division < :until
                        and since <= :day and (until is null or until > :day)
                        and (:helper = '' or helper = :helper)
                        and (division, id) > (:division, :id)
                    order by division, id limit :most\
                    """;

    private static final String OF =
            COLUMNS
                    + """
                    where household_id = :household and (until is null or until > since)
                        and since < :before
                    order by since desc limit :most\
                    """;

    private static final LocalDate NEVER = LocalDate.of(2201, 1, 1);

    private final Session database;
    private final Amendments amendments;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    Pairings(Session database, Amendments amendments, AuditLog audit, Caller caller, Clock clock) {
        this.database = database;
        this.amendments = amendments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param on today where it is not said
    Page<PairingLine> page(
            @Nullable String division,
            @Nullable String helper,
            @Nullable LocalDate on,
            Key after,
            int limit) {
        var scope = caller.scope(division);
        var found =
                database.createNativeQuery(ON, PairingLine.class)
                        .setParameter("from", scope.from())
                        .setParameter("until", scope.until())
                        .setParameter("day", on == null ? today() : Days.sensible(on, "on"))
                        .setParameter("helper", helper == null ? "" : helper)
                        .setParameter("division", after.division())
                        .setParameter("id", after.ids().getFirst())
                        .setParameter("most", limit + 1)
                        .getResultList();
        return told(Page.of(found, limit, PairingLine::place));
    }

    /// Those of the caller's, today.
    Page<PairingLine> own(Key after, int limit) {
        return page(null, caller.subject(), null, after, limit);
    }

    Page<PairingLine> history(UUID household, @Nullable String before, int limit) {
        var home = amendments.look(household);
        var found =
                database.createNativeQuery(OF, PairingLine.class)
                        .setParameter("household", home.id())
                        .setParameter("before", before == null ? NEVER : seek(before))
                        .setParameter("most", limit + 1)
                        .getResultList();
        return told(Page.of(found, limit, last -> last.from().toString()));
    }

    private static LocalDate seek(String before) {
        return Days.sensible(Place.seek(before, Pairings::day), "after");
    }

    private static LocalDate day(String place) {
        try {
            return LocalDate.parse(place);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Page<PairingLine> told(Page<PairingLine> page) {
        audit.read(page.items().stream().map(PairingLine::touched).distinct().toList());
        return page;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Time.HERE));
    }
}
