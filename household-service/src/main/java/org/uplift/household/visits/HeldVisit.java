package org.uplift.household.visits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.uplift.household.registry.Household;
import org.uplift.platform.problem.NotFound;

/// A visit that nobody else changes at the moment.
///
/// @param pauses first to last
record HeldVisit(Visit visit, Household home, List<VisitPause> pauses, Instant now) {

    VisitState state() {
        return visit.state(pauses);
    }

    void mustBe(Class<? extends VisitState> wanted) {
        if (!wanted.isInstance(state())) {
            throw VisitRules.refused(
                    "state", "step-out-of-order", "The visit is %s".formatted(state().code()));
        }
    }

    /// What comes next comes after all that was said before.
    void mustGoOnAfterAll(String path, Instant at) {
        VisitRules.plausible(path, at, now);
        VisitRules.inOrder(path, visit.openedAt(), at);
        for (var pause : pauses) {
            var until = pause.until();
            VisitRules.inOrder(path, until == null ? pause.since() : until, at);
        }
    }

    VisitPause pause(UUID id) {
        return pauses.stream()
                .filter(pause -> pause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("pause", id));
    }
}
