package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.AuditLine;
import org.uplift.platform.audit.AuditOffice;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;

/// Who read or changed a household, for whoever answers to it.
@ApplicationScoped
class Readers {

    private final Households households;
    private final AuditOffice audit;
    private final Caller caller;

    Readers(Households households, AuditOffice audit, Caller caller) {
        this.households = households;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    Page<AuditLine> of(UUID id, @Nullable String after, int limit) {
        var household = households.get(id, caller.scope());
        return audit.about(household.id(), after, limit);
    }
}
