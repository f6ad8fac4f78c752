package org.uplift.household.visits;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;

/// The visits of households. One outside the scope is not there.
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private static final String BUSY =
            "subject = ?1 and openedAt <= ?2 and (closedAt is null or closedAt > ?2)";

    private static final String MEANWHILE =
            "subject = ?1 and id <> ?2 and openedAt < ?4 and closedAt > ?3";

    private static final String DURING =
            "householdId = ?1 and (?2 = '' or subject = ?2) and openedAt <= ?3"
                    + " and (closedAt is null or closedAt >= ?4) order by openedAt, id";

    Visit get(UUID id, DivisionScope scope) {
        return findByIdOptional(id)
                .filter(visit -> scope.contains(visit.division()))
                .orElseThrow(() -> new NotFound("visit", id));
    }

    /// Locked until the transaction ends, and as it stands then.
    void hold(Visit visit) {
        getEntityManager().refresh(visit, PESSIMISTIC_WRITE);
    }

    /// Where somebody is visiting already at a moment, or has not ended.
    Optional<Visit> of(String subject, Instant at) {
        return find("subject = ?1 and closedAt is null", subject)
                .firstResultOptional()
                .or(() -> find(BUSY, subject, at).firstResultOptional());
    }

    /// Another of the same visitor, closed already, that lay within the visit or across an end of
    /// it.
    Optional<Visit> meanwhile(Visit visit, Instant until) {
        return find(MEANWHILE, visit.subject(), visit.id(), visit.openedAt(), until)
                .firstResultOptional();
    }

    /// Those of a household that were open in a period, of one visitor or of all.
    List<Visit> of(UUID household, String visitor, Instant from, Instant until, int most) {
        return find(DURING, household, visitor, until, from).page(0, most).list();
    }

    List<Visit> page(DivisionScope scope, VisitFilter filter, Key after, int limit) {
        var where = filter.within(scope, after);
        return find(where.text() + " order by division, id", where.values()).page(0, limit).list();
    }
}
