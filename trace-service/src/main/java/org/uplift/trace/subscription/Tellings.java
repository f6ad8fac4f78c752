package org.uplift.trace.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.database.Database;

/// Who is told when, and how far they have been told.
@ApplicationScoped
class Tellings {

    private static final String TAKE =
            """
            update epcis_subscription set next_at = ?
            where id in (
                select id from epcis_subscription
                where stopped_at is null and next_at <= ?
                    and (schedule is not null
                        or told < (select coalesce(max(seq), 0) from epcis_event))
                order by next_at limit ? for update skip locked)
            returning *
            """;
    private static final String TOLD =
            """
            update epcis_subscription set told = ?, next_at = ?,
                last_notified_at = coalesce(?, last_notified_at), failures = 0,
                failing_since = null
            where id = ?
            """;
    private static final String FAILED =
            """
            update epcis_subscription set failures = failures + 1, next_at = ?,
                failing_since = coalesce(failing_since, ?), stopped_at = ?
            where id = ?
            """;

    private final Database database;
    private final SubscriptionRows rows;

    Tellings(Database database, SubscriptionRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// Those to be told now: nobody else takes them up until the lease ends.
    List<Subscription> take(Instant now, Instant lease, int most) {
        return database.ask(TAKE, rows::subscription, lease, now, most);
    }

    void told(UUID id, long last, Instant next, @Nullable Instant heard) {
        var _ = database.change(TOLD, last, next, heard, id);
    }

    void failed(UUID id, Instant now, Instant next, @Nullable Instant stopped) {
        var _ = database.change(FAILED, next, now, stopped, id);
    }
}
