package org.uplift.household.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.uplift.household.overdue.DueFilter;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;

/// The needs of households. One outside the scope is not there.
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {

    Need get(UUID id, DivisionScope scope) {
        return findByIdOptional(id)
                .filter(need -> scope.contains(need.division()))
                .orElseThrow(() -> new NotFound("need", id));
    }

    List<Need> page(DivisionScope scope, DueFilter filter, Key after, int limit) {
        var where = filter.within(scope, after);
        return find(where.text() + " order by division, id", where.values()).page(0, limit).list();
    }

    /// All that the household has not confirmed.
    List<Need> open(UUID household) {
        return find("householdId = ?1 and state <> 'confirmed' order by due, id", household).list();
    }
}
