package org.uplift.household.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.NotFound;

/// The media that are kept. One outside the scope is not there.
@ApplicationScoped
class Media implements PanacheRepositoryBase<Medium, UUID> {

    Medium get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("medium", id));
    }

    List<Medium> of(
            UUID household, @Nullable String about, @Nullable UUID subject, UUID after, int limit) {
        var where = new StringBuilder("householdId = :household and id > :after");
        var said = Parameters.with("household", household).and("after", after);
        if (about != null) {
            where.append(" and about = :about");
            said = said.and("about", about);
        }
        if (subject != null) {
            where.append(" and subject = :subject");
            said = said.and("subject", subject);
        }
        return find(where.append(" order by id").toString(), said).page(0, limit).list();
    }

    List<Medium> of(About about, UUID subject) {
        return list("about = ?1 and subject = ?2 order by id", about.word(), subject);
    }
}
