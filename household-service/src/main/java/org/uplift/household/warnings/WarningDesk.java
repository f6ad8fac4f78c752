package org.uplift.household.warnings;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.procedure.Watchkeeping;
import org.uplift.household.registry.Amendments;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;

/// Where warnings are looked at, taken up and dismissed.
@ApplicationScoped
@Transactional
class WarningDesk {

    private final Warnings warnings;
    private final Caller caller;
    private final Amendments amendments;
    private final Watchkeeping watchkeeping;
    private final AuditLog audit;
    private final Clock clock;

    WarningDesk(
            Warnings warnings,
            Caller caller,
            Amendments amendments,
            Watchkeeping watchkeeping,
            AuditLog audit,
            Clock clock) {
        this.warnings = warnings;
        this.caller = caller;
        this.amendments = amendments;
        this.watchkeeping = watchkeeping;
        this.audit = audit;
        this.clock = clock;
    }

    Page<WarningCard> page(
            @Nullable String division,
            String state,
            @Nullable String reason,
            @Nullable String after,
            int limit) {
        var scope = caller.scope(division);
        var found = warnings.within(scope, state, reason, Key.after(after, 1), limit + 1);
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString())
                .map(Warning::card);
    }

    /// Monitoring is applied for with it, under the id of the warning.
    WarningCard takeUp(UUID id) {
        var warning = hold(id);
        var isNews = warning.takeUp(caller.subject(), now());
        note(warning, isNews);
        if (isNews) {
            watchkeeping.begin(warning.household(), id, warning.risk());
        }
        return warning.card();
    }

    WarningCard dismiss(UUID id, DismissalForm form) {
        var warning = hold(id);
        note(warning, warning.dismiss(caller.subject(), now(), form.remark()));
        return warning.card();
    }

    /// The household first, like whoever changes its file and so its warnings.
    private Warning hold(UUID id) {
        var warning = warnings.get(id, caller.scope());
        var _ = amendments.hold(warning.household());
        warnings.hold(warning);
        return warning;
    }

    private void note(Warning warning, boolean isDecided) {
        if (isDecided) {
            audit.changed(warning.touched());
        } else {
            audit.read(warning.touched());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
