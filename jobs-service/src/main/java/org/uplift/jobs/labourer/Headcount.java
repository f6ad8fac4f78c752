package org.uplift.jobs.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.projection.Rows;

/// Counts labourers by division.
@ApplicationScoped
class Headcount {

    private static final String WORK =
            """
            select division, count(*) as households, sum(labourers) as labourers,
                   sum(at_work) as at_work, count(*) filter (where at_work = 0) as without_work
            from (select rpad(left(division, :digits), 12, '0') as division,
                         count(*) as labourers, count(*) filter (where at_work) as at_work
                  from labourer
                  where division >= :from and division < :until
                    and birth_year between :first and :last
                  group by 1, household_id) as household
            group by division
            order by division
            """;

    private static final String TRAINING =
            """
            select rpad(left(division, :digits), 12, '0') as division,
                   coalesce(training_need, 'other') as need, count(*) as labourers
            from labourer
            where division >= :from and division < :until
              and birth_year between :first and :last and wants_training
            group by 1, 2
            order by 1, 2
            """;

    private final Rows rows;

    Headcount(Rows rows) {
        this.rows = rows;
    }

    /// @param digits of the divisions to count by
    List<Work> work(DivisionScope scope, Birth birth, int digits) {
        return rows.ask(Work.class, WORK)
                .in(scope)
                .with("first", birth.first())
                .with("last", birth.last())
                .with("digits", digits)
                .list();
    }

    List<Training> training(DivisionScope scope, Birth birth, int digits) {
        return rows.ask(Training.class, TRAINING)
                .in(scope)
                .with("first", birth.first())
                .with("last", birth.last())
                .with("digits", digits)
                .list();
    }

    /// @param households with a labourer
    /// @param withoutWork households whose labourers are all without work
    record Work(String division, long households, long labourers, long atWork, long withoutWork) {}

    record Training(String division, String need, long labourers) {}
}
