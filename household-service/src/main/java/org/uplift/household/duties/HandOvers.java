package org.uplift.household.duties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.problem.NotFound;

@ApplicationScoped
class HandOvers implements PanacheRepositoryBase<HandOver, UUID> {

    private static final String OF =
            """
            (giver = ?1 or taker = ?1) and (proposedAt < ?2 or proposedAt = ?2 and id < ?3)
            order by proposedAt desc, id desc\
            """;

    HandOver get(UUID id, String taker) {
        return findByIdOptional(id)
                .filter(handOver -> handOver.isFor(taker))
                .orElseThrow(() -> new NotFound("hand-over", id));
    }

    /// Those that somebody gives or takes, the newest first, from a place on.
    List<HandOver> of(String somebody, Instant before, UUID last, int limit) {
        return find(OF, somebody, before, last).page(0, limit).list();
    }
}
