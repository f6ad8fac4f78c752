package org.uplift.household.duplicates;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.registry.Recognition;
import org.uplift.platform.database.Behalf;

/// Looks at a household as soon as it is entered, over the whole register: the other may lie where
/// whoever entered it does not look.
@ApplicationScoped
class Recogniser implements Recognition {

    private final Session database;
    private final Matching matching;
    private final Candidates candidates;

    Recogniser(Session database, Matching matching, Candidates candidates) {
        this.database = database;
        this.matching = matching;
        this.candidates = candidates;
    }

    @Override
    public List<UUID> resembling(UUID household) {
        try {
            return Behalf.ofTheService(
                    () -> QuarkusTransaction.requiringNew().call(() -> compared(household)));
        } catch (RuntimeException e) {
            Log.warnf("A household is compared later: %s", e.getClass().getName());
            return List.of();
        }
    }

    private List<UUID> compared(UUID household) {
        database.doWork(connection -> matching.match(connection, household));
        return candidates.openAbout(household);
    }
}
