package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Ids;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.Rejected;

/// Passes duties from one to another: proposed by those who administer both, accepted by whoever
/// takes them. Until then whoever gives them stays responsible.
@ApplicationScoped
class HandOverDesk {

    private final Decisions decisions;
    private final HandOvers handOvers;
    private final Duties duties;
    private final Authority authority;
    private final DutyRules rules;
    private final Herald herald;
    private final Today today;

    HandOverDesk(
            Decisions decisions,
            HandOvers handOvers,
            Duties duties,
            Authority authority,
            DutyRules rules,
            Herald herald,
            Today today) {
        this.decisions = decisions;
        this.handOvers = handOvers;
        this.duties = duties;
        this.authority = authority;
        this.rules = rules;
        this.herald = herald;
        this.today = today;
    }

    HandOverCard propose(UUID id, HandOverForm form) {
        return decisions.take(() -> {
            var giver = authority.administered(form.from());
            var taker = authority.administered(form.to());
            var known = handOvers.findByIdOptional(id);
            if (known.isPresent() && !known.get().form().equals(form)) {
                throw new Rejected("Another hand-over has this id");
            }
            return known.orElseGet(() -> begin(id, form, giver, taker)).card();
        });
    }

    private HandOver begin(UUID id, HandOverForm form, User giver, User taker) {
        rules.check(new Span(form.on(), null));
        if (form.on().isBefore(today.day()) || giver.subject().equals(taker.subject())) {
            throw new Rejected("Duties pass to somebody else, today or later");
        }
        var passing =
                duties.of(giver).stream()
                        .filter(duty -> duty.span().contains(form.on()))
                        .filter(duty -> form.duty() == null || duty.id().equals(form.duty()))
                        .toList();
        if (passing.isEmpty() || taker.isDisabled()) {
            throw new Rejected("There is no duty that could pass on that day, or nobody to take");
        }
        passing.forEach(duty -> authority.toGive(duty.form()));
        var ids = passing.stream().map(Duty::id).toList();
        var handOver = new HandOver(id, form, ids, authority.decider(), today.now());
        handOvers.persist(handOver);
        return handOver;
    }

    /// By whoever takes them. Accepted late, they pass on the day of the acceptance.
    HandOverCard accept(UUID id) {
        return decisions.take(() -> {
            var handOver = handOvers.get(id, authority.decider());
            if (!handOver.isAccepted()) {
                var on = handOver.form().on();
                pass(handOver, on.isBefore(today.day()) ? today.day() : on);
                handOver.accept(today.now());
                herald.tell(List.of(handOver.form().from(), handOver.form().to()));
            }
            return handOver.card();
        });
    }

    private void pass(HandOver handOver, LocalDate day) {
        for (var id : handOver.duties()) {
            var given = duties.findById(id);
            if (given == null || !given.span().contains(day)) {
                throw new Rejected("A duty that was to pass is not in force on that day");
            }
            var form = given.form();
            var taken =
                    new Duty(
                            Ids.next(),
                            handOver.form().to(),
                            new DutyForm(form.role(), form.division(), day, form.until()));
            given.last(day);
            if (duties.of(List.of(taken.subject())).stream().anyMatch(taken::repeats)) {
                throw new Rejected("Whoever takes it serves there in this role already");
            }
            duties.persist(taken);
        }
    }

    /// Those the caller gives or takes.
    Page<HandOverCard> own(@Nullable String after, int limit) {
        var place = HandOverPlace.after(after);
        var found =
                decisions.look(() ->
                        handOvers
                                .of(authority.decider(), place.proposedAt(), place.id(), limit + 1)
                                .stream()
                                .map(HandOver::card)
                                .toList());
        return Page.of(found, limit, HandOverPlace::of);
    }
}
