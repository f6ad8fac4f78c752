package org.uplift.trace.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.secrecy.Seal;
import org.uplift.trace.news.News;

/// The township sees what was pledged for its households, reaches who pledged, and hands over.
@ApplicationScoped
@Transactional
class PledgeDesk {

    private final PledgeRows rows;
    private final Outbox outbox;
    private final News news;
    private final AuditLog audit;
    private final Seal seal;
    private final Caller caller;
    private final Clock clock;

    PledgeDesk(
            PledgeRows rows,
            Outbox outbox,
            News news,
            AuditLog audit,
            Seal seal,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.news = news;
        this.audit = audit;
        this.seal = seal;
        this.caller = caller;
        this.clock = clock;
    }

    Page<PledgeCard> page(@Nullable String division, Key after, int limit) {
        var found = rows.cards(caller.scope(division), after, limit + 1);
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }

    Contact contact(UUID id) {
        var found = find(id);
        audit.read(new Touched(found.householdId(), found.division(), null));
        var closed = found.contact();
        return new Contact(id, closed == null ? null : seal.open(closed, Pledges.bond(id)));
    }

    /// Said again for the same day it is silently the same.
    void handOver(UUID id, LocalDate on) {
        var pledge = find(id).pledge();
        if (pledge.isHandedOver()) {
            if (!on.equals(pledge.handedOverOn())) {
                throw new Rejected("It was handed over on another day");
            }
            return;
        }
        var facts = pledge.handOver(on, LocalDate.now(clock.withZone(Time.HERE)));
        rows.handOver(id, on, caller.subject());
        outbox.append(pledge.done(on), facts);
        audit.changed(new Touched(pledge.householdId(), pledge.division(), null));
        news.tell(Set.of(pledge.householdId().toString()));
    }

    private PledgeRows.Found find(UUID id) {
        return rows.find(id, caller.scope()).orElseThrow(() -> new NotFound("pledge", id));
    }

    /// @param contact nothing when it is kept no longer
    record Contact(UUID id, @Nullable String contact) {}
}
