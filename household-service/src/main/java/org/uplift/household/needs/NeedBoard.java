package org.uplift.household.needs;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.overdue.DueFilter;
import org.uplift.household.overdue.Kind;
import org.uplift.household.overdue.Level;
import org.uplift.household.overdue.Patience;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.OpenNeeds;
import org.uplift.household.registry.Wall;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.Rejected;

/// Where needs are raised, taken up, met, confirmed and opened again. What is asked twice is done
/// once.
@ApplicationScoped
@Transactional
class NeedBoard implements OpenNeeds {

    private final Needs needs;
    private final NeedTurns turns;
    private final Amendments amendments;
    private final Patience patience;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    NeedBoard(
            Needs needs,
            NeedTurns turns,
            Amendments amendments,
            Patience patience,
            Outbox outbox,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.needs = needs;
        this.turns = turns;
        this.amendments = amendments;
        this.patience = patience;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Raised raise(UUID household, UUID id, NeedForm form) {
        var home = amendments.hold(household);
        var known = needs.findById(id);
        if (known != null) {
            return new Raised(again(known, home, form), false);
        }
        home.mustHavePeople();
        var need = new Need(id, household, home.file().division(), form, hand());
        Wall.guard(() -> needs.persistAndFlush(need));
        outbox.append(home, need.raised());
        audit.changed(home.touched());
        return new Raised(need.card(List.of(), today()), true);
    }

    NeedCard turn(UUID id, Step step) {
        var need = needs.get(id, caller.scope());
        var home = amendments.hold(need.householdId());
        needs.getEntityManager().refresh(need);
        NeedRules.isOf(home.id(), need.householdId());
        if (need.state() == step.to()) {
            if (!turns.last(id).map(last -> last.isAs(step, caller.subject())).orElse(false)) {
                throw NeedRules.already(need.state());
            }
            audit.read(home.touched());
        } else {
            var hand = hand();
            var facts = need.turn(step, hand);
            turns.persist(new NeedTurn(Ids.next(), id, step, hand));
            outbox.append(home, facts);
            audit.changed(home.touched());
        }
        return need.card(turns.of(id), today());
    }

    NeedCard read(UUID id) {
        var need = needs.get(id, caller.scope());
        var card = need.card(turns.of(id), today());
        audit.read(card.need().touched());
        return card;
    }

    Page<NeedLine> page(@Nullable String division, DueFilter filter, Key after, int limit) {
        var today = today();
        var found =
                needs.page(caller.scope(division), filter, after, limit + 1).stream()
                        .map(need -> need.line(today))
                        .toList();
        var page = Page.of(found, limit, NeedLine::place);
        audit.read(page.items().stream().map(NeedLine::touched).distinct().toList());
        return page;
    }

    @Override
    public List<OpenNeed> of(UUID household) {
        var today = today();
        return needs.open(household).stream().map(need -> need.open(today)).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Time.HERE));
    }

    private NeedCard again(Need known, Household home, NeedForm form) {
        if (!known.isAs(home.id(), form)) {
            throw new Rejected("Another need has this id");
        }
        audit.read(home.touched());
        return known.card(turns.of(known.id()), today());
    }

    private Hand hand() {
        var today = today();
        return new Hand(
                caller.subject(),
                clock.instant().truncatedTo(MICROS),
                today,
                today.plusDays(patience.days(Kind.NEED, Level.VILLAGE)));
    }

    record Raised(NeedCard card, boolean isNew) {}
}
