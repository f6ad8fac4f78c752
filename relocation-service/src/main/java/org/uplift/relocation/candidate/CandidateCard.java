package org.uplift.relocation.candidate;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A candidate as others see it.
record CandidateCard(
        UUID householdId,
        String division,
        String number,
        int size,
        Set<Reason> reasons,
        boolean agrees,
        @Nullable String difficulty) {

    static CandidateCard of(Candidate candidate) {
        return new CandidateCard(
                candidate.householdId(),
                candidate.division(),
                candidate.number(),
                candidate.size(),
                candidate.reasons(),
                candidate.agrees(),
                candidate.difficulty());
    }
}
