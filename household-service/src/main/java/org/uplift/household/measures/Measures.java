package org.uplift.household.measures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.overdue.DueFilter;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;

/// The measures of households. One outside the scope is not there.
@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {

    private static final String KNOWN = "coalesce(cast(:known as timestamptz), 'infinity')";

    /// Whoever it left next had it then.
    private static final String THEIRS =
            """
            (household_id = :household
                or id in (select measure_id from measure_move where left_household = :household))
            and :household = coalesce(
                (select v.left_household from measure_move v
                    where v.measure_id = measure.id and v.at > %s order by v.at limit 1),
                household_id)\
            """
                    .formatted(KNOWN);

    private static final String PLANNED =
            """
            select count(*) from measure
            where %2$s and starts_on <= :until and planned_at <= %1$s
                and (ended_on is null or ended_on >= :from or ended_at > %1$s)\
            """
                    .formatted(KNOWN, THEIRS);

    private static final String FINISHED =
            """
            select count(*) from measure
            where %2$s and starts_on <= :until and planned_at <= %1$s
                and ended_on between :from and :until and ended_at <= %1$s\
            """
                    .formatted(KNOWN, THEIRS);

    Measure get(UUID id, DivisionScope scope) {
        return findByIdOptional(id)
                .filter(measure -> scope.contains(measure.division()))
                .orElseThrow(() -> new NotFound("measure", id));
    }

    List<Measure> page(DivisionScope scope, DueFilter filter, Key after, int limit) {
        var where = filter.within(scope, after);
        return find(where.text() + " order by division, id", where.values()).page(0, limit).list();
    }

    /// All that have not ended, by their beginning.
    List<Measure> current(UUID household) {
        return find("householdId = ?1 and state <> 'ended' order by plan.startsOn, id", household)
                .list();
    }

    boolean runs(UUID household, String category) {
        return count(
                        "householdId = ?1 and category = ?2 and state = 'running'",
                        household,
                        category)
                > 0;
    }

    boolean runsAnother(Measure measure) {
        return count(
                        "householdId = ?1 and category = ?2 and state = 'running' and id <> ?3",
                        measure.householdId(),
                        measure.category(),
                        measure.id())
                > 0;
    }

    long countPlanned(UUID household, LocalDate from, LocalDate until, @Nullable Instant known) {
        return count(PLANNED, household, from, until, known);
    }

    long countFinished(UUID household, LocalDate from, LocalDate until, @Nullable Instant known) {
        return count(FINISHED, household, from, until, known);
    }

    private long count(
            String sql, UUID household, LocalDate from, LocalDate until, @Nullable Instant known) {
        return OneColumn.of(getEntityManager(), sql, Long.class)
                .setParameter("household", household)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("known", known, Instant.class)
                .getSingleResult();
    }
}
