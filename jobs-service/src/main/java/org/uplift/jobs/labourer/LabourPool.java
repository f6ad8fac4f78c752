package org.uplift.jobs.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Year;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;

/// The labourers of working age in the area the caller is on duty for, or in a part of it.
@ApplicationScoped
@Transactional
class LabourPool {

    private final Labourers labourers;
    private final Headcount headcount;
    private final Ability ability;
    private final Caller caller;
    private final Clock clock;

    LabourPool(
            Labourers labourers, Headcount headcount, Ability ability, Caller caller, Clock clock) {
        this.labourers = labourers;
        this.headcount = headcount;
        this.ability = ability;
        this.caller = caller;
        this.clock = clock;
    }

    Page<Labourer> page(@Nullable String division, Wish wish, Key after, int limit) {
        var scope = caller.scope(division);
        var found = labourers.page(scope, workingAge(), wish, after, limit + 1);
        return Page.of(found, limit, last -> place(last).toString());
    }

    Labourer get(UUID memberId) {
        return labourers
                .find(memberId, caller.scope(), workingAge())
                .orElseThrow(() -> new NotFound("labourer", memberId));
    }

    LabourSummary summary(@Nullable String division) {
        var scope = caller.scope(division);
        return LabourSummary.of(
                headcount.work(scope, workingAge(), scope.digitsBelow()),
                headcount.training(scope, workingAge(), scope.digitsBelow()));
    }

    private Birth workingAge() {
        return Birth.of(ability, Year.now(clock.withZone(Time.HERE)));
    }

    private static Key place(Labourer last) {
        return Key.of(last.division(), last.householdId(), last.memberId());
    }
}
