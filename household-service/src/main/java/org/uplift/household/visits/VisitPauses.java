package org.uplift.household.visits;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How visits were interrupted.
@ApplicationScoped
class VisitPauses implements PanacheRepositoryBase<VisitPause, UUID> {

    /// First to last.
    List<VisitPause> of(UUID visit) {
        return list("visitId = ?1 order by since, id", visit);
    }

    Map<UUID, List<VisitPause>> of(Collection<UUID> visits) {
        return find("visitId in ?1 order by since, id", visits).stream()
                .collect(groupingBy(VisitPause::visitId));
    }
}
