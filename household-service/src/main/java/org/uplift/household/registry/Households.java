package org.uplift.household.registry;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.NotFound;

/// The households on the register. One outside the scope is not there.
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {

    Household get(UUID id, DivisionScope scope) {
        return get(id, scope, LockModeType.NONE);
    }

    /// Held until the transaction ends, so that whoever edits it next edits what came of this.
    Household hold(UUID id, DivisionScope scope) {
        return get(id, scope, PESSIMISTIC_WRITE);
    }

    /// In the order of ids, from a place on.
    List<Household> after(UUID place, int limit) {
        return find("id > ?1 order by id", place).page(0, limit).list();
    }

    private Household get(UUID id, DivisionScope scope, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(household -> scope.contains(household.file().division()))
                .orElseThrow(() -> new NotFound("household", id));
    }
}
