package org.uplift.household.measures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.uplift.household.overdue.DueFilter;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;

/// The measures of households. One outside the scope is not there.
@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {

    Measure get(UUID id, DivisionScope scope) {
        return findByIdOptional(id)
                .filter(measure -> scope.contains(measure.division()))
                .orElseThrow(() -> new NotFound("measure", id));
    }

    List<Measure> page(DivisionScope scope, DueFilter filter, Key after, int limit) {
        var where = filter.within(scope, after);
        return find(where.text() + " order by division, id", where.values()).page(0, limit).list();
    }

    /// All that have not ended, by their beginning.
    List<Measure> current(UUID household) {
        return find("householdId = ?1 and state <> 'ended' order by plan.startsOn, id", household)
                .list();
    }

    boolean runsAnother(Measure measure) {
        return count(
                        "householdId = ?1 and category = ?2 and state = 'running' and id <> ?3",
                        measure.householdId(),
                        measure.category(),
                        measure.id())
                > 0;
    }

    long countPlanned(UUID household, LocalDate from, LocalDate until) {
        return count(
                "householdId = ?1 and plan.startsOn <= ?2 and (endedOn is null or endedOn >= ?3)",
                household,
                until,
                from);
    }

    long countFinished(UUID household, LocalDate from, LocalDate until) {
        return count(
                "householdId = ?1 and endedOn between ?2 and ?3 and plan.startsOn <= ?3",
                household,
                from,
                until);
    }
}
