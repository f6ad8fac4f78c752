package org.uplift.trace.scan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.projection.Rows;

/// What officers see of scans: the warnings of their area, and how often boxes of it were scanned.
@ApplicationScoped
class ScanWarnings {

    private static final String PAGE =
            """
            select id, division, thing, kind, cast(first_at as text) as first_at,
                   cast(last_at as text) as last_at, cast(closed_at as text) as closed_at,
                   closed_for, scans
            from scan_warning
            where division >= :from and division < :until and (division, id) > (:division, :id1)
              and (cast(:open as boolean) is null
                   or (closed_at is null) = cast(:open as boolean))
            order by division, id
            limit :limit
            """;

    private static final String CLOSE =
            """
            update scan_warning set closed_at = coalesce(closed_at, now()),
                   closed_for = coalesce(closed_for, 'looked-into')
            where id = :id and division >= :from and division < :until
            """;

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Session database;
    private final Rows rows;
    private final Scans scans;
    private final Strays strays;
    private final ScanJudge judge;
    private final Caller caller;

    ScanWarnings(
            Session database,
            Rows rows,
            Scans scans,
            Strays strays,
            ScanJudge judge,
            Caller caller) {
        this.database = database;
        this.rows = rows;
        this.scans = scans;
        this.strays = strays;
        this.judge = judge;
        this.caller = caller;
    }

    @Transactional
    Page<WarningCard> page(@Nullable String division, @Nullable String open, Key after, int limit) {
        var found =
                rows.ask(WarningCard.class, PAGE)
                        .in(caller.scope(division))
                        .after(after)
                        .with("open", open)
                        .with("limit", limit + 1)
                        .list();
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }

    @Transactional
    void close(UUID id) {
        var scope = caller.scope();
        var closed =
                database.createNativeMutationQuery(CLOSE)
                        .setParameter("id", id)
                        .setParameter("from", scope.from())
                        .setParameter("until", scope.until())
                        .executeUpdate();
        if (closed == 0) {
            throw new NotFound("warning", id);
        }
    }

    @Transactional
    List<Scans.Count> count(@Nullable String division, LocalDate since, LocalDate until) {
        return scans.count(caller.scope(division), known(since), known(until));
    }

    /// Of days that a database knows.
    private static LocalDate known(LocalDate day) {
        return day.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : day.isAfter(LAST) ? LAST : day;
    }

    @Scheduled(
            every = "{uplift.scans.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void closeThoseThatAreAnswered() {
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> {
                            strays.close();
                            judge.close();
                        }));
    }
}
