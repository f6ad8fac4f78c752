package org.uplift.household.pairing;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.duties.Postings;
import org.uplift.household.duties.Postings.Post;
import org.uplift.household.registry.Amendments;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Passes households from one helper to another: proposed by those who supervise, accepted or
/// refused by whoever is to take them.
@ApplicationScoped
@Transactional
class PassingDesk {

    private final Passings passings;
    private final PassingRules rules;
    private final Transfer transfer;
    private final Postings postings;
    private final Amendments amendments;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    PassingDesk(
            Passings passings,
            PassingRules rules,
            Transfer transfer,
            Postings postings,
            Amendments amendments,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.passings = passings;
        this.rules = rules;
        this.transfer = transfer;
        this.postings = postings;
        this.amendments = amendments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param proposal that it comes of
    Passing propose(UUID id, PassingForm form, @Nullable UUID proposal) {
        var home = amendments.hold(form.household());
        var known = passings.find(id);
        if (known.isPresent()) {
            if (!known.get().isAs(form)) {
                throw new Rejected("Another hand-over has this id");
            }
            return told(known.get());
        }
        var giver = rules.giver(form, today());
        audit.changed(home.touched());
        passings.add(
                new Passing(
                        id,
                        home.id(),
                        home.file().division(),
                        giver,
                        form.to(),
                        form.on(),
                        proposal,
                        "proposed",
                        caller.subject(),
                        now(),
                        null,
                        null));
        return passings.find(id).orElseThrow();
    }

    /// By whoever takes it. Accepted late, it passes on the day of the acceptance; asked again
    /// nothing more happens.
    Passing accept(UUID id) {
        var one = own(id);
        if (!one.is("accepted")) {
            one.mustBeOpen();
            var today = today();
            var day = one.on().isBefore(today) ? today : one.on();
            rules.mustNotConflict(one.household(), one.to());
            transfer.to(one.household(), one.from(), one.to(), day);
            passings.settle(one, "accepted", now(), null);
            postings.post(List.of(new Post(one.to(), one.division())), day);
        }
        return told(passings.find(id).orElseThrow());
    }

    /// Whoever answered for it goes on doing so.
    Passing refuse(UUID id, String reason) {
        var one = own(id);
        if (!one.is("refused") || !reason.equals(one.reason())) {
            one.mustBeOpen();
            passings.settle(one, "refused", now(), reason);
            audit.changed(one.touched());
        }
        return told(passings.find(id).orElseThrow());
    }

    Page<Passing> page(@Nullable String division, @Nullable String state, Key after, int limit) {
        return page(caller.scope(division), "", state == null ? "" : state, after, limit);
    }

    /// Those the caller gives or takes, wherever they lie.
    Page<Passing> own(Key after, int limit) {
        return page(caller.scope(), caller.subject(), "", after, limit);
    }

    private Page<Passing> page(
            DivisionScope scope, String somebody, String state, Key after, int limit) {
        var found = passings.page(scope, somebody, state, after, limit + 1);
        var page = Page.of(found, limit, Passing::place);
        audit.read(page.items().stream().map(Passing::touched).distinct().toList());
        return page;
    }

    private Passing own(UUID id) {
        return passings.hold(id)
                .filter(one -> one.to().equals(caller.subject()))
                .orElseThrow(() -> new NotFound("hand-over", id));
    }

    private Passing told(Passing one) {
        audit.read(one.touched());
        return one;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.HERE));
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
