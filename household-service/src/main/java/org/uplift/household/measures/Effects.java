package org.uplift.household.measures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What was earned by measures.
@ApplicationScoped
class Effects implements PanacheRepositoryBase<Effect, UUID> {

    List<Effect> of(UUID measure) {
        return find("measureId = ?1 order by id", measure).list();
    }

    /// In all, of each that earned anything.
    Map<UUID, Long> sums(Collection<UUID> measures) {
        return measures.isEmpty()
                ? Map.of()
                : find("measureId in ?1", measures).stream()
                        .collect(groupingBy(Effect::measureId, summingLong(Effect::amountFen)));
    }
}
