package org.uplift.household.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.emergency.EmergencyAccess.Place;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.NotFound;

@ApplicationScoped
class EmergencyAccesses implements PanacheRepositoryBase<EmergencyAccess, UUID> {

    private static final String PLACE = "select id, division, version from household where id = ?1";

    private static final String OPEN =
            """
            from EmergencyAccess where householdId = ?1 and subject = ?2 and endedAt is null
            and until > ?3 order by until desc\
            """;

    private final Session database;

    EmergencyAccesses(Session database) {
        this.database = database;
    }

    /// Newest first.
    List<EmergencyAccess> within(DivisionScope scope, @Nullable UUID before, int limit) {
        var last = before == null ? new UUID(-1, -1) : before;
        return find(
                        "division >= ?1 and division < ?2 and id < ?3 order by id desc",
                        scope.from(),
                        scope.until(),
                        last)
                .page(0, limit)
                .list();
    }

    EmergencyAccess get(UUID id, String subject) {
        return findByIdOptional(id)
                .filter(access -> access.isOf(subject))
                .orElseThrow(() -> new NotFound("emergency access", id));
    }

    Optional<EmergencyAccess> open(UUID household, String subject, Instant now) {
        return find(OPEN, household, subject, now).firstResultOptional();
    }

    /// Where a household lies now.
    Optional<Place> place(UUID household) {
        return database.createNativeQuery(PLACE, Object[].class)
                .setParameter(1, household)
                .getResultStream()
                .findFirst()
                .map(row -> new Place((UUID) row[0], (String) row[1], (Long) row[2]));
    }
}
