package org.uplift.household.tasks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;

/// The tasks of a place. One outside the scope, or another's own, is not there.
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {

    private static final String WITHIN = "division >= :from and division < :until";

    private static final String OWN =
            " and (target.helper = :subject or target.addressee = 'village'"
                    + " or target.addressee = 'team' and target.team = :unit)";

    Task get(UUID id, DivisionScope scope, Hand hand) {
        return findByIdOptional(id)
                .filter(task -> scope.contains(task.division()))
                .filter(task -> !hand.isBound() || task.isFor(hand))
                .orElseThrow(() -> new NotFound("task", id));
    }

    List<Task> page(DivisionScope scope, Hand hand, TaskFilter filter, Key after, int limit) {
        var values = values(scope, hand);
        values.put("afterDivision", after.division());
        values.put("afterId", after.ids().getFirst());
        var text =
                within(hand)
                        + " and (division > :afterDivision"
                        + " or division = :afterDivision and id > :afterId)"
                        + filter.and(values)
                        + " order by division, id";
        return find(text, values).page(0, limit).list();
    }

    /// What changed behind a place in the order of changes; from the beginning, what is open.
    List<Task> changed(DivisionScope scope, Hand hand, long place, int limit) {
        var values = values(scope, hand);
        values.put("place", place);
        var open = place == 0 ? " and state in ('given', 'seen')" : "";
        return find(within(hand) + " and place > :place" + open + " order by place", values)
                .page(0, limit)
                .list();
    }

    private static String within(Hand hand) {
        return hand.isBound() ? WITHIN + OWN : WITHIN;
    }

    private static Map<String, Object> values(DivisionScope scope, Hand hand) {
        var values = new HashMap<String, Object>();
        values.put("from", scope.from());
        values.put("until", scope.until());
        if (hand.isBound()) {
            values.put("subject", hand.subject());
            values.put("unit", hand.unit() == null ? "" : hand.unit());
        }
        return values;
    }
}
