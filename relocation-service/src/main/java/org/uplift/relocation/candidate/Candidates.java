package org.uplift.relocation.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.projection.Projection;
import org.uplift.platform.projection.Rows;

/// Every household this service has heard of, with what makes it a candidate.
@ApplicationScoped
class Candidates implements Projection {

    private static final String LEARN =
            """
            insert into candidate as known
            select * from json_populate_recordset(cast(null as candidate), cast(:rows as json))
            on conflict (household_id) do update
            set (version, division, number, size, reasons, agrees, difficulty) =
                (excluded.version, excluded.division, excluded.number, excluded.size,
                 excluded.reasons, excluded.agrees, excluded.difficulty)
            where known.version < excluded.version
            """;

    private static final String PAGE =
            """
            select * from candidate
            where division >= :from and division < :until and reasons <> '{}'
              and (cast(:reason as text) is null or cast(:reason as text) = any (reasons))
              and (cast(:agrees as boolean) is null or agrees = cast(:agrees as boolean))
              and (division, household_id) > (:division, :id1)
            order by division, household_id
            limit :limit
            """;

    private static final String FIND =
            """
            select * from candidate
            where household_id = :id and reasons <> '{}'
              and division >= :from and division < :until
            """;

    private static final String COUNT =
            """
            select rpad(left(division, :digits), 12, '0') as division, reason,
                   count(*) as households, count(*) filter (where agrees) as agreeing
            from candidate cross join unnest(array_append(reasons, null)) as reason
            where division >= :from and division < :until and reasons <> '{}'
            group by 1, 2
            order by 1, 2
            """;

    private final Rows rows;

    Candidates(Rows rows) {
        this.rows = rows;
    }

    /// What was known of a household in a later version stays.
    void learn(Collection<Candidate> judged) {
        rows.write(LEARN, judged);
    }

    List<Candidate> page(DivisionScope scope, Wish wish, Key after, int limit) {
        return rows.ask(Candidate.class, PAGE)
                .in(scope)
                .with("reason", wish.reason() == null ? null : wish.reason().code())
                .with("agrees", wish.agrees())
                .after(after)
                .with("limit", limit)
                .list();
    }

    Optional<Candidate> find(UUID householdId, DivisionScope scope) {
        return rows.ask(Candidate.class, FIND).in(scope).with("id", householdId).first();
    }

    /// @param digits of the divisions to count by
    List<ReasonCount> count(DivisionScope scope, int digits) {
        return rows.ask(ReasonCount.class, COUNT).in(scope).with("digits", digits).list();
    }

    @Override
    public void forget() {
        rows.truncate("candidate");
    }
}
