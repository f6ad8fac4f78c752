package org.uplift.trace.grower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.AuditLine;
import org.uplift.platform.audit.AuditOffice;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;

/// The growers of the area the caller is on duty for, or of a part of it.
@ApplicationScoped
@Transactional
class GrowerRoll {

    private final Growers growers;
    private final AuditOffice audit;
    private final Caller caller;

    GrowerRoll(Growers growers, AuditOffice audit, Caller caller) {
        this.growers = growers;
        this.audit = audit;
        this.caller = caller;
    }

    Page<Grower> page(@Nullable String division, Wish wish, Key after, int limit) {
        var found = growers.page(caller.scope(division), wish, after, limit + 1);
        return Page.of(
                found, limit, last -> Key.of(last.division(), last.householdId()).toString());
    }

    Grower get(UUID householdId) {
        return growers.find(householdId, caller.scope())
                .orElseThrow(() -> new NotFound("grower", householdId));
    }

    /// Who read or changed what this service keeps about a household, also of one that grows fruit
    /// no longer.
    Page<AuditLine> readers(UUID householdId, @Nullable String after, int limit) {
        if (!growers.isKnown(householdId, caller.scope())) {
            throw new NotFound("grower", householdId);
        }
        return audit.about(householdId, after, limit);
    }

    GrowerSummary summary(@Nullable String division) {
        var scope = caller.scope(division);
        return GrowerSummary.of(growers.count(scope, scope.digitsBelow()));
    }
}
