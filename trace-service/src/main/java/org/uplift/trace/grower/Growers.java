package org.uplift.trace.grower;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.projection.Projection;
import org.uplift.platform.projection.Rows;

/// Every household this service has heard of, with its orchard.
@ApplicationScoped
class Growers implements Projection {

    private static final String LEARN =
            """
            insert into grower as known
            select * from json_populate_recordset(cast(null as grower), cast(:rows as json))
            on conflict (household_id) do update
            set (version, division, number, size, orchard_mu, cooperative) =
                (excluded.version, excluded.division, excluded.number, excluded.size,
                 excluded.orchard_mu, excluded.cooperative)
            where known.version < excluded.version
            """;

    private static final String PAGE =
            """
            select * from grower
            where division >= :from and division < :until and orchard_mu > 0
              and (cast(:from_mu as numeric) is null or orchard_mu >= cast(:from_mu as numeric))
              and (cast(:until_mu as numeric) is null or orchard_mu < cast(:until_mu as numeric))
              and (cast(:cooperative as boolean) is null
                   or cooperative = cast(:cooperative as boolean))
              and (division, household_id) > (:division, :id1)
            order by division, household_id
            limit :limit
            """;

    private static final String FIND =
            """
            select * from grower
            where household_id = :id and orchard_mu > 0
              and division >= :from and division < :until
            """;

    private static final String IS_KNOWN =
            """
            select household_id from grower
            where household_id = :id and division >= :from and division < :until
            """;

    private static final String COUNT =
            """
            select rpad(left(division, :digits), 12, '0') as division,
                   count(*) as growers, sum(orchard_mu) as orchard_mu,
                   count(*) filter (where cooperative) as in_cooperatives
            from grower
            where division >= :from and division < :until and orchard_mu > 0
            group by 1
            order by 1
            """;

    private final Rows rows;

    Growers(Rows rows) {
        this.rows = rows;
    }

    /// What was known of a household in a later version stays.
    void learn(Collection<Grower> told) {
        rows.write(LEARN, told);
    }

    List<Grower> page(DivisionScope scope, Wish wish, Key after, int limit) {
        return rows.ask(Grower.class, PAGE)
                .in(scope)
                .with("from_mu", wish.fromMu())
                .with("until_mu", wish.untilMu())
                .with("cooperative", wish.cooperative())
                .after(after)
                .with("limit", limit)
                .list();
    }

    Optional<Grower> find(UUID householdId, DivisionScope scope) {
        return rows.ask(Grower.class, FIND).in(scope).with("id", householdId).first();
    }

    /// Whether it grows fruit, grew some or may come to.
    boolean isKnown(UUID householdId, DivisionScope scope) {
        return rows.ask(Known.class, IS_KNOWN)
                .in(scope)
                .with("id", householdId)
                .first()
                .isPresent();
    }

    /// @param digits of the divisions to count by
    List<Count> count(DivisionScope scope, int digits) {
        return rows.ask(Count.class, COUNT).in(scope).with("digits", digits).list();
    }

    @Override
    public void forget() {
        rows.truncate("grower");
    }

    record Known(UUID householdId) {}

    /// The growers of one division.
    record Count(String division, long growers, BigDecimal orchardMu, long inCooperatives) {}
}
