package org.uplift.household.warnings;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.procedure.Relief;
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
    private final Relief relief;
    private final Session database;
    private final AuditLog audit;
    private final Clock clock;

    WarningDesk(
            Warnings warnings,
            Caller caller,
            Amendments amendments,
            Watchkeeping watchkeeping,
            Relief relief,
            Session database,
            AuditLog audit,
            Clock clock) {
        this.warnings = warnings;
        this.caller = caller;
        this.amendments = amendments;
        this.watchkeeping = watchkeeping;
        this.relief = relief;
        this.database = database;
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

    /// Whoever looks after the household goes on with the monitoring that was applied for.
    WarningCard takeUp(UUID id) {
        var warning = hold(id);
        var isNews = warning.takeUp(caller.subject(), now());
        note(warning, isNews);
        if (isNews) {
            watchkeeping.begin(warning.household(), id, warning.risk());
        }
        return warning.card();
    }

    /// What was applied for by the service alone is withdrawn, where nothing else presses.
    WarningCard dismiss(UUID id, DismissalForm form) {
        var warning = hold(id);
        var isNews = warning.dismiss(caller.subject(), now(), form.remark());
        note(warning, isNews);
        if (isNews) {
            warnings.flush();
            var household = amendments.look(warning.household());
            var looked = new Looked(household.id(), warning.division(), household.version(), now());
            database.doWork(connection -> withdraw(connection, looked));
        }
        return warning.card();
    }

    private void withdraw(Connection connection, Looked looked) throws SQLException {
        relief.withdraw(connection, CalmRows.among(connection, List.of(looked)), "mistaken");
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
