package org.uplift.household.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FamilyRecords implements PanacheRepositoryBase<FamilyRecord, UUID> {

    Optional<FamilyRecord> find(UUID household, UUID change) {
        return find("householdId = ?1 and change = ?2", household, change).firstResultOptional();
    }

    /// Those that hold.
    List<FamilyRecord> kept(UUID household) {
        return find("householdId = ?1 and undoneAt is null", household).list();
    }

    /// Newest first.
    List<FamilyRecord> of(UUID household, UUID before, int limit) {
        return find("householdId = ?1 and id < ?2 order by id desc", household, before)
                .page(0, limit)
                .list();
    }
}
