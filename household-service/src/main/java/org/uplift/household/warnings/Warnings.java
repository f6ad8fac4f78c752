package org.uplift.household.warnings;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;

@ApplicationScoped
class Warnings implements PanacheRepositoryBase<Warning, UUID> {

    private static final String IN_ORDER =
            """
            division >= :from and division < :until and state = :state
            and (:reason = '' or reason = :reason)
            and (division > :place or division = :place and id > :id) order by division, id\
            """;

    List<Warning> within(
            DivisionScope scope, String state, @Nullable String reason, Key after, int limit) {
        return find(
                        IN_ORDER,
                        Parameters.with("from", scope.from())
                                .and("until", scope.until())
                                .and("state", state)
                                .and("reason", reason == null ? "" : reason)
                                .and("place", after.division())
                                .and("id", after.ids().getFirst()))
                .page(0, limit)
                .list();
    }

    /// One outside the scope is not there.
    Warning get(UUID id, DivisionScope scope) {
        return findByIdOptional(id)
                .filter(warning -> scope.contains(warning.division()))
                .orElseThrow(() -> new NotFound("warning", id));
    }

    /// As it stands now, and until the transaction ends.
    void hold(Warning warning) {
        getEntityManager().refresh(warning, PESSIMISTIC_WRITE);
    }
}
