package org.uplift.household.duplicates;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.platform.problem.NotFound;

/// Seen by whoever sees both households.
@ApplicationScoped
class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    private static final String OPEN = "verdict is null and id < ?1 order by id desc";
    private static final String JUDGED = "verdict = ?2 and id < ?1 order by id desc";

    private static final String ABOUT = "one in (?1, ?2) and other in (?1, ?2)";

    Candidate get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("candidate", id));
    }

    Candidate hold(UUID id) {
        return findByIdOptional(id, PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("candidate", id));
    }

    /// The one about these two, held.
    Optional<Candidate> holdAbout(UUID one, UUID other) {
        return find(ABOUT, one, other).withLock(PESSIMISTIC_WRITE).firstResultOptional();
    }

    /// Newest first.
    ///
    /// @param state `open`, or a verdict
    List<Candidate> page(String state, UUID before, int limit) {
        var found = state.equals("open") ? find(OPEN, before) : find(JUDGED, before, state);
        return found.page(0, limit).list();
    }

    /// Those that nobody has judged.
    List<UUID> openAbout(UUID household) {
        return find("verdict is null and (one = ?1 or other = ?1) order by id", household).stream()
                .map(Candidate::id)
                .toList();
    }
}
