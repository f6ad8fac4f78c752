package org.uplift.household.tracks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Page;

/// Shows where those who serve today were last.
@ApplicationScoped
@Transactional
class LiveMap {

    /// A position older than that is history.
    static final Duration RECENT = Duration.ofHours(12);

    private static final int MOST = 10_000;

    private static final String LAST =
            """
            select p.subject, p.division, p.at_millis, p.latitude, p.longitude, p.accuracy
            from live_position p
            where p.division >= ?1 and p.division < ?2 and p.heard_at > ?3 and p.subject > ?4
                and not exists (select from platform_user u
                    where u.subject = p.subject and u.disabled_since is not null)
                and not exists (select from leave l
                    where l.subject = p.subject and l.since <= ?5 and l.until > ?5)
                and (not exists (select from duty d where d.subject = p.subject)
                    or exists (select from duty d
                        where d.subject = p.subject and d.since <= ?5
                            and (d.until is null or d.until > ?5)))
            order by p.subject limit ?6\
            """;

    private final Session database;
    private final Clock clock;

    LiveMap(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<Position> page(DivisionScope scope, @Nullable String after, int limit) {
        var since = clock.instant().minus(RECENT);
        var found = since(scope, since, after == null ? "" : after, limit + 1);
        return Page.of(found, limit, Position::visitor);
    }

    /// Of those who were heard of since.
    List<Position> since(DivisionScope scope, Instant since) {
        return since(scope, since, "", MOST);
    }

    private List<Position> since(DivisionScope scope, Instant since, String after, int limit) {
        return database.createNativeQuery(LAST, Object[].class)
                .setParameter(1, scope.from())
                .setParameter(2, scope.until())
                .setParameter(3, since)
                .setParameter(4, after)
                .setParameter(5, LocalDate.now(clock.withZone(Time.HERE)))
                .setParameter(6, limit)
                .getResultStream()
                .map(LiveMap::position)
                .toList();
    }

    private static Position position(Object[] row) {
        return Position.of(
                (String) row[0],
                (String) row[1],
                (Long) row[2],
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5]);
    }
}
