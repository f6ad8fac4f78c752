package org.uplift.household.hooks;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Wall;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.secrecy.Seal;

/// Where it is said who wants to be told of tasks, and where. Helpers say it of their own.
@ApplicationScoped
@Transactional
class HookDesk {

    private final Session database;
    private final HookRules rules;
    private final Seal seal;
    private final Caller caller;
    private final Clock clock;

    HookDesk(Session database, HookRules rules, Seal seal, Caller caller, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.seal = seal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @return whether it is new
    boolean put(UUID id, HookForm form) {
        if (!caller.scope().contains(form.division())) {
            throw new NotFound("division", form.division());
        }
        rules.check(form);
        var known = database.doReturningWork(line -> new HookRows(line).find(id));
        if (!known.isEmpty()) {
            if (!isAs(known.getFirst(), form)) {
                throw new Rejected("Another hook has this id");
            }
            return false;
        }
        var hook =
                new Hook(
                        id,
                        form.division(),
                        form.helper(),
                        form.team(),
                        form.dest(),
                        seal.close(form.secret(), Hook.bond(id)),
                        0,
                        caller.subject(),
                        clock.instant().truncatedTo(MICROS),
                        0,
                        null,
                        null,
                        null);
        Wall.guard(() -> database.doWork(line -> new HookRows(line).add(hook)));
        return true;
    }

    HookCard read(UUID id) {
        return visible(id).card();
    }

    Page<HookCard> page(@Nullable String division, Key after, int limit) {
        var scope = caller.scope(division);
        var whose = rules.isBound() ? caller.subject() : "";
        var last = after.ids().getFirst();
        var found =
                database.doReturningWork(line ->
                        new HookRows(line)
                                .page(
                                        scope.from(),
                                        scope.until(),
                                        whose,
                                        after.division(),
                                        last,
                                        limit + 1));
        var cards = found.stream().map(Hook::card).toList();
        return Page.of(cards, limit, HookCard::place);
    }

    void remove(UUID id) {
        var hook = visible(id);
        database.doWork(line -> new HookRows(line).remove(hook.id()));
    }

    private Hook visible(UUID id) {
        return database.doReturningWork(line -> new HookRows(line).find(id)).stream()
                .filter(hook -> caller.scope().contains(hook.division()))
                .filter(hook -> !rules.isBound() || caller.subject().equals(hook.helper()))
                .findFirst()
                .orElseThrow(() -> new NotFound("hook", id));
    }

    private boolean isAs(Hook hook, HookForm form) {
        var secret = seal.open(hook.secret(), Hook.bond(hook.id()));
        return form.equals(
                new HookForm(hook.division(), hook.helper(), hook.team(), hook.dest(), secret));
    }
}
