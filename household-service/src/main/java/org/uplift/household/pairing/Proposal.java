package org.uplift.household.pairing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;

/// A proposal who is to answer for whom, how far it has come, and how good it is.
///
/// @param state `asked`, `computing`, `ready` or `failed`
/// @param households paired so far
/// @param nearest how many of the nearest helpers a household could choose from, at most
/// @param ways how many ways there were to choose from, conflicts left out
/// @param metres all ways together
/// @param moved how many households would have another helper than now
/// @param unpaired for how many none is left
/// @param objective what was minimised: who is left alone, then who is moved, then metres
/// @param bound what no other pairing along these ways can have less of
/// @param optimal whether both are the same
@JsonInclude(JsonInclude.Include.NON_NULL)
record Proposal(
        UUID id,
        String division,
        LocalDate day,
        String mode,
        String state,
        int households,
        int helpers,
        int nearest,
        long ways,
        long metres,
        int moved,
        int unpaired,
        long objective,
        long bound,
        boolean optimal,
        double seconds,
        Instant askedAt,
        @Nullable Instant finishedAt) {

    boolean isAs(ProposalForm form) {
        return division.equals(form.division())
                && day.equals(form.day())
                && mode.equals(form.mode());
    }

    String place() {
        return Key.of(division, id).toString();
    }

    boolean isReady() {
        return state.equals("ready");
    }
}
