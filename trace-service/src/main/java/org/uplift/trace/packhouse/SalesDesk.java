package org.uplift.trace.packhouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.trace.grower.Landholders;
import org.uplift.trace.step.StepCard;

/// Where sales are recorded one by one, and listed.
@ApplicationScoped
@Transactional
class SalesDesk {

    private final Selling selling;
    private final Sales sales;
    private final Landholders holders;
    private final Caller caller;

    SalesDesk(Selling selling, Sales sales, Landholders holders, Caller caller) {
        this.selling = selling;
        this.sales = sales;
        this.holders = holders;
        this.caller = caller;
    }

    StepCard record(UUID id, SaleForm form) {
        return selling.record(id, form);
    }

    Page<Sale> page(@Nullable String division, @Nullable UUID household, Key after, int limit) {
        var scope = caller.scope(division);
        var found = sales.page(scope, household, holders.keeper(), after, limit + 1);
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }
}
