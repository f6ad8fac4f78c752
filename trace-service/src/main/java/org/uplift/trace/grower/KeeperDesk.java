package org.uplift.trace.grower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;

/// Where it is said whose account speaks for a grower.
@ApplicationScoped
@Transactional
class KeeperDesk {

    private final Landholders holders;
    private final AuditLog audit;

    KeeperDesk(Landholders holders, AuditLog audit) {
        this.holders = holders;
        this.audit = audit;
    }

    void name(UUID household, String subject) {
        var holder = holders.get(household);
        holders.name(holder, subject);
        audit.changed(new Touched(household, holder.division(), null));
    }
}
