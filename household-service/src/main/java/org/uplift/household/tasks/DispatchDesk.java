package org.uplift.household.tasks;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.registry.HouseholdPick;
import org.uplift.household.registry.HouseholdPick.Picked;
import org.uplift.household.registry.Wall;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.problem.NotFound;

/// Gives a task about each household that a filter means, all or none.
@ApplicationScoped
@Transactional
class DispatchDesk {

    private static final int MOST = 100_000;

    /// Whoever answers for a household and is there on the day.
    private static final String THERE =
            """
            select p.household_id, p.helper from pairing p
            join platform_user u on u.subject = p.helper and u.disabled_since is null
            where p.division >= :from and p.division < :until and p.since <= :day
                and (p.until is null or p.until > :day)
                and not exists (select from leave l
                    where l.subject = p.helper and l.since <= :day and l.until > :day)\
            """;

    private final Session database;
    private final Dispatches dispatches;
    private final HouseholdPick households;
    private final TaskDisplay display;
    private final TaskRules rules;
    private final Hands hands;
    private final OutboxCopy outbox;
    private final AuditLog audit;
    private final Caller caller;

    DispatchDesk(
            Session database,
            Dispatches dispatches,
            HouseholdPick households,
            TaskDisplay display,
            TaskRules rules,
            Hands hands,
            OutboxCopy outbox,
            AuditLog audit,
            Caller caller) {
        this.database = database;
        this.dispatches = dispatches;
        this.households = households;
        this.display = display;
        this.rules = rules;
        this.hands = hands;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    /// @return whether it is new
    boolean give(UUID id, DispatchForm form) {
        var known = dispatches.findById(id);
        if (known != null) {
            known.mustBe(form);
            return false;
        }
        if (!caller.scope().contains(form.division())) {
            throw new NotFound("division", form.division());
        }
        rules.check(form.forVillage(null, form.division()), display.today());
        var meant = households.of(form.filter(), MOST);
        var helpers = form.to().equals("helper") ? there(form) : Map.<UUID, String>of();
        var giver = hands.now();
        var own = (int) meant.stream().filter(one -> helpers.containsKey(one.id())).count();
        var dispatch = new Dispatch(id, form, meant.size(), own, giver);
        Wall.guard(() -> {
            dispatches.persist(dispatch);
            dispatches.flush();
        });
        write(id, form, meant, helpers, giver);
        return true;
    }

    DispatchCard read(UUID id) {
        return dispatches
                .findByIdOptional(id)
                .filter(dispatch -> caller.scope().contains(dispatch.division()))
                .orElseThrow(() -> new NotFound("dispatch", id))
                .card();
    }

    private Map<UUID, String> there(DispatchForm form) {
        var scope = DivisionScope.of(form.division());
        return database
                .createNativeQuery(THERE, There.class)
                .setParameter("from", scope.from())
                .setParameter("until", scope.until())
                .setParameter("day", display.today())
                .getResultList()
                .stream()
                .collect(toMap(There::household, There::helper, (one, _) -> one));
    }

    private void write(
            UUID id, DispatchForm form, List<Picked> meant, Map<UUID, String> helpers, Hand giver) {
        var occasion = audit.occasion();
        var touched =
                meant.stream().map(one -> new Touched(one.id(), one.division(), null)).toList();
        database.doWork(connection -> {
            var given = new DispatchRows(connection).write(id, form, meant, helpers, giver);
            outbox.append(connection, given);
            AuditRows.write(connection, occasion, Act.CHANGED, touched);
        });
    }

    record There(UUID household, String helper) {}
}
