package org.uplift.household.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;

/// What a village, a township, a county has to do about procedures.
@ApplicationScoped
class WorkList {

    private final Proceedings proceedings;
    private final Caller caller;

    WorkList(Proceedings proceedings, Caller caller) {
        this.proceedings = proceedings;
        this.caller = caller;
    }

    @Transactional
    Page<ProcedureLine> page(
            @Nullable String division, Wanted wanted, @Nullable String after, int limit) {
        var found =
                proceedings
                        .after(Key.after(after, 1), caller.scope(division), wanted, limit + 1)
                        .stream()
                        .map(Proceeding::line)
                        .toList();
        return Page.of(found, limit, ProcedureLine::place);
    }
}
