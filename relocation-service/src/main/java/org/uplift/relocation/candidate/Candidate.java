package org.uplift.relocation.candidate;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdProfile;

/// A household and its reasons to move. One without a reason is no candidate (any more); its
/// version is kept so that older facts cannot bring it back.
///
/// @param version of the household when it was judged
/// @param number the household number
record Candidate(
        UUID householdId,
        long version,
        String division,
        String number,
        int size,
        Set<Reason> reasons,
        boolean agrees,
        @Nullable String difficulty) {

    static Candidate of(UUID id, long version, HouseholdProfile household, Criteria criteria) {
        var relocation = household.relocation();
        return new Candidate(
                id,
                version,
                household.division(),
                household.number(),
                household.members().size(),
                criteria.reasons(household),
                relocation != null && relocation.agrees(),
                relocation == null ? null : relocation.difficulty());
    }

    static Candidate erased(UUID id, long version, String division) {
        return new Candidate(id, version, division, "", 0, Set.of(), false, null);
    }

    Candidate newer(Candidate other) {
        return version < other.version ? other : this;
    }
}
