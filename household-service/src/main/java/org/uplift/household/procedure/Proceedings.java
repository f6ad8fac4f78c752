package org.uplift.household.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;

@ApplicationScoped
class Proceedings implements PanacheRepositoryBase<Proceeding, UUID> {

    private static final String LIST =
            """
            division >= ?1 and division < ?2 and (division > ?3 or division = ?3 and id > ?4)
            and (?5 = '' or kind = ?5) and (?6 = '' or state = ?6)
            and (?7 = '' or cast(householdId as string) = ?7) order by division, id\
            """;

    /// One outside the scope is not there.
    Proceeding get(UUID id, UUID household, DivisionScope scope) {
        return findByIdOptional(id)
                .filter(proceeding -> proceeding.isAbout(household) && proceeding.isIn(scope))
                .orElseThrow(() -> new NotFound("procedure", id));
    }

    List<Proceeding> about(UUID household) {
        return list("householdId", household);
    }

    List<Proceeding> after(Key place, DivisionScope scope, Wanted wanted, int limit) {
        return find(
                        LIST,
                        scope.from(),
                        scope.until(),
                        place.division(),
                        place.ids().getFirst(),
                        wanted.kind(),
                        wanted.state(),
                        wanted.household())
                .page(0, limit)
                .list();
    }
}
