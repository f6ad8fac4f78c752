package org.uplift.household.registry;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.uplift.platform.problem.NotFound;

/// Whole files as they stood, for rooms that tell what follows from a file and not what it says.
/// Who asked is written down.
@ApplicationScoped
@Transactional(MANDATORY)
public class PastFiles {

    private final History history;

    PastFiles(History history) {
        this.history = history;
    }

    /// @throws NotFound when the household is not in the caller's scope, or was not there yet
    public FileVersion known(UUID id, Instant asOf) {
        return history.asOf(id, history.current(id), asOf);
    }
}
