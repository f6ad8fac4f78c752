package org.uplift.trace.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.projection.Rows;

/// What does not add up in the caller's duty area.
@ApplicationScoped
@Transactional
class FindingRoll {

    private static final String PAGE =
            """
            select id, division, lot, unit, rule, came, went, opened_at, closed_at
            from balance_finding
            where division >= :from and division < :until
              and (cast(:lot as text) is null or lot = cast(:lot as text))
              and (cast(:closed as boolean) is null
                   or (closed_at is not null) = cast(:closed as boolean))
              and (division, id) > (:division, :id1)
            order by division, id
            limit :limit
            """;

    private final Rows rows;
    private final Caller caller;

    FindingRoll(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    Page<BalanceFinding> page(
            @Nullable String division,
            @Nullable String lot,
            @Nullable Boolean closed,
            Key after,
            int limit) {
        var found =
                rows.ask(BalanceFinding.class, PAGE)
                        .in(caller.scope(division))
                        .with("lot", lot)
                        .with("closed", closed)
                        .after(after)
                        .with("limit", limit + 1)
                        .list();
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }
}
