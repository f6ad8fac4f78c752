package org.uplift.household.pairing;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.database.OneColumn;

/// Has it proposed who takes over from helpers who left, or are on leave with nobody to stand in,
/// township by township. What comes of it those decide who supervise.
@ApplicationScoped
class Departures {

    private static final String ALONE = "select 1 from pg_advisory_xact_lock(171)";

    /// Where a helper answers for a household that they cannot look after today, and no proposal of
    /// this week says to whom it could go.
    private static final String TOWNSHIPS =
            """
            select distinct left(p.division, 9) || '000' from pairing p
            join platform_user u on u.subject = p.helper
            where p.until is null and (u.disabled_since is not null
                or exists (select from leave l where l.subject = p.helper and l.stand_in is null
                    and l.since <= :day and l.until > :day)
                or not exists (select from duty d where d.subject = p.helper and d.role = 'helper'
                    and d.since <= :day and (d.until is null or d.until > :day)))
                and not exists (select from pairing_proposal q
                    left join pairing_line l on l.proposal_id = q.id
                        and l.household_id = p.household_id and l.before = p.helper
                    where q.division = left(p.division, 9) || '000' and q.mode = 'rebalance'
                        and q.day > cast(:day as date) - 7
                        and (l.proposal_id is not null or q.state in ('asked', 'computing')))
            order by 1\
            """;

    private static final String ASK =
            """
            insert into pairing_proposal (id, division, day, mode, state, asked_by, asked_at)
            values (?1, ?2, ?3, 'rebalance', 'asked', ?4, ?5)\
            """;

    private final Session database;
    private final Clock clock;
    private final String service;

    Departures(
            Session database,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.clock = clock;
        this.service = service;
    }

    @Scheduled(
            every = "{uplift.pairing.departures-every}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        List<String> townships =
                Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(this::ask));
        if (!townships.isEmpty()) {
            Log.infof("Helpers left: pairings are proposed in %d townships", townships.size());
        }
    }

    private List<String> ask() {
        var _ = OneColumn.of(database, ALONE, Integer.class).getSingleResult();
        var today = LocalDate.now(clock.withZone(Time.HERE));
        var townships =
                OneColumn.of(database, TOWNSHIPS, String.class)
                        .setParameter("day", today)
                        .getResultList();
        townships.forEach(township -> ask(township, today));
        return townships;
    }

    private void ask(String township, LocalDate today) {
        var _ =
                database.createNativeMutationQuery(ASK)
                        .setParameter(1, Ids.next())
                        .setParameter(2, township)
                        .setParameter(3, today)
                        .setParameter(4, service)
                        .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate();
    }
}
