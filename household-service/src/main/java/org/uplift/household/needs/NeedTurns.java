package org.uplift.household.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How needs went on.
@ApplicationScoped
class NeedTurns implements PanacheRepositoryBase<NeedTurn, UUID> {

    /// First to last.
    List<NeedTurn> of(UUID need) {
        return find("needId = ?1 order by id", need).list();
    }

    Optional<NeedTurn> last(UUID need) {
        return find("needId = ?1 order by id desc", need).firstResultOptional();
    }
}
