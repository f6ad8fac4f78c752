package org.uplift.household.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.uplift.household.overdue.DueFilter;
import org.uplift.household.registry.Household;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;

/// The needs of households. One outside the scope is not there.
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {

    private static final String MOVE =
            """
            with moved as (
                update need set household_id = :to, division = :division, version = version + 1
                where household_id = :from and %s returning id)
            insert into need_move (merger, need_id, left_household)
            select :merger, id, :from from moved\
            """;

    private static final String ALL = "true";

    /// Those that a merger took from where they go now.
    private static final String TAKEN =
            "id in (select need_id from need_move where merger = :merger and left_household = :to)";

    Need get(UUID id, DivisionScope scope) {
        return findByIdOptional(id)
                .filter(need -> scope.contains(need.division()))
                .orElseThrow(() -> new NotFound("need", id));
    }

    List<Need> page(DivisionScope scope, DueFilter filter, Key after, int limit) {
        var where = filter.within(scope, after);
        return find(where.text() + " order by division, id", where.values()).page(0, limit).list();
    }

    /// All of them go from one household to another.
    void move(UUID merger, UUID from, Household to) {
        move(ALL, merger, from, to);
    }

    /// Those that a merger took from it go back to a household.
    void moveBack(UUID merger, UUID from, Household to) {
        move(TAKEN, merger, from, to);
    }

    private void move(String which, UUID merger, UUID from, Household to) {
        var _ =
                getEntityManager()
                        .createNativeQuery(MOVE.formatted(which))
                        .setParameter("merger", merger)
                        .setParameter("from", from)
                        .setParameter("to", to.id())
                        .setParameter("division", to.file().division())
                        .executeUpdate();
    }

    /// All that the household has not confirmed.
    List<Need> open(UUID household) {
        return find("householdId = ?1 and state <> 'confirmed' order by due, id", household).list();
    }
}
