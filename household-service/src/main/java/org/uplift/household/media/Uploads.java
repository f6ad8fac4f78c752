package org.uplift.household.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.OneColumn;

/// Media that are being received. One outside the scope is not there.
@ApplicationScoped
class Uploads implements PanacheRepositoryBase<Upload, UUID> {

    /// Of two who write at the same place one comes first.
    ///
    /// @return false to the other
    boolean advance(UUID id, long from, long until) {
        return update("received = ?1 where id = ?2 and received = ?3", until, id, from) == 1;
    }

    boolean finish(UUID id, long received) {
        return delete("id = ?1 and received = ?2", id, received) == 1;
    }

    boolean isOfNeed(@Nullable UUID need, UUID household) {
        return isOf("select 1 from need where id = ?1 and household_id = ?2", need, household);
    }

    boolean isOfVisit(@Nullable UUID visit, UUID household) {
        return isOf("select 1 from visit where id = ?1 and household_id = ?2", visit, household);
    }

    private boolean isOf(String sql, @Nullable UUID subject, UUID household) {
        return !OneColumn.of(getEntityManager(), sql, Integer.class)
                .setParameter(1, subject)
                .setParameter(2, household)
                .getResultList()
                .isEmpty();
    }

    List<Part> parts(UUID id) {
        var database = getEntityManager();
        return database.createQuery("from Part where uploadId = ?1 order by start", Part.class)
                .setParameter(1, id)
                .getResultList();
    }
}
