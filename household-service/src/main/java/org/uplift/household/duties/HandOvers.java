package org.uplift.household.duties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.problem.NotFound;

@ApplicationScoped
class HandOvers implements PanacheRepositoryBase<HandOver, UUID> {

    private static final int MANY = 100;

    HandOver get(UUID id, String taker) {
        return findByIdOptional(id)
                .filter(handOver -> handOver.isFor(taker))
                .orElseThrow(() -> new NotFound("hand-over", id));
    }

    /// Those that somebody gives or takes, the newest first.
    List<HandOver> of(String somebody) {
        return find("giver = ?1 or taker = ?1 order by proposedAt desc, id", somebody)
                .page(0, MANY)
                .list();
    }
}
