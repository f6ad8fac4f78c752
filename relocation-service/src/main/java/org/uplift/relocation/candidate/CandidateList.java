package org.uplift.relocation.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;

/// The candidates of the area the caller is on duty for, or of a part of it.
@ApplicationScoped
@Transactional
class CandidateList {

    private final Candidates candidates;
    private final Caller caller;

    CandidateList(Candidates candidates, Caller caller) {
        this.candidates = candidates;
        this.caller = caller;
    }

    Page<Candidate> page(@Nullable String division, Wish wish, Key after, int limit) {
        var found = candidates.page(caller.scope(division), wish, after, limit + 1);
        return Page.of(
                found, limit, last -> Key.of(last.division(), last.householdId()).toString());
    }

    Candidate get(UUID householdId) {
        return candidates
                .find(householdId, caller.scope())
                .orElseThrow(() -> new NotFound("candidate", householdId));
    }

    CandidateSummary summary(@Nullable String division) {
        var scope = caller.scope(division);
        return CandidateSummary.of(candidates.count(scope, scope.digitsBelow()));
    }
}
