package org.uplift.household.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What shows that a task was done: visits, photos and needs that are there, of the household that
/// the task is about, else of its division, and not hidden from whoever names them. Helpers name
/// visits of their own. The database shows what lies in the caller's scope.
@ApplicationScoped
class EvidenceRules {

    private static final String PLACE =
            """
            (cast(:household as uuid) is null and h.division >= :from and h.division < :until
                or h.id = cast(:household as uuid))\
            """;

    private static final String THERE =
            """
            select v.id from visit v join household h on h.id = v.household_id
            where v.id = any(:named) and (:visitor = '' or v.subject = :visitor) and %1$s
            union all
            select n.id from need n join household h on h.id = n.household_id
            where n.id = any(:named) and %1$s
            union all
            select m.id from medium m join household h on h.id = m.household_id
            where m.id = any(:named) and %1$s\
            """
                    .formatted(PLACE);

    private final Session database;

    EvidenceRules(Session database) {
        this.database = database;
    }

    /// @throws Invalid with each that is not there
    void check(TaskLine task, List<UUID> named, Hand hand) {
        var there = new HashSet<>(there(task, named, hand));
        var violations =
                IntStream.range(0, named.size())
                        .filter(i -> !there.contains(named.get(i)))
                        .mapToObj(EvidenceRules::unknown)
                        .toList();
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private List<UUID> there(TaskLine task, List<UUID> named, Hand hand) {
        var place = DivisionScope.of(task.division());
        return OneColumn.of(database, THERE, UUID.class)
                .setParameter("named", named.toArray(UUID[]::new), UUID[].class)
                .setParameter("visitor", hand.isBound() ? hand.subject() : "")
                .setParameter("household", task.household(), UUID.class)
                .setParameter("from", place.from())
                .setParameter("until", place.until())
                .getResultList();
    }

    private static Violation unknown(int number) {
        return new Violation(
                "evidence[%d]".formatted(number),
                "unknown-evidence",
                "is no visit, photo or need of the place of the task");
    }
}
