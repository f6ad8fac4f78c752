package org.uplift.trace.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;

/// The recalls that the caller may see.
@ApplicationScoped
@Transactional
class RecallRoll {

    private final Recalls recalls;
    private final Caller caller;

    RecallRoll(Recalls recalls, Caller caller) {
        this.recalls = recalls;
        this.caller = caller;
    }

    Recall one(UUID id) {
        return recalls.find(id, caller.scope()).orElseThrow(() -> new NotFound("recall", id));
    }

    Page<RecallCard> page(
            @Nullable String division, @Nullable Boolean lifted, Key after, int limit) {
        var found = recalls.page(caller.scope(division), lifted, after, limit + 1);
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString())
                .map(RecallCard::of);
    }
}
