package org.uplift.trace.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.trace.database.Database;

/// The subscriptions.
@ApplicationScoped
class Subscriptions {

    private static final String ADD =
            """
            insert into epcis_subscription
                (id, division, query, dest, token, format, schedule, report_if_empty, created_at,
                 told, next_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String BEFORE =
            """
            select coalesce((select seq from epcis_event
                where record_time < coalesce(cast(? as timestamptz), 'infinity')
                order by record_time desc, seq desc limit 1), 0)
            """;
    private static final String PAGE =
            """
            select * from epcis_subscription
            where query = ? and division >= ? and division < ?
                and (cast(? as uuid) is null or id > ?)
            order by id limit ?
            """;
    private static final String FIND =
            """
            select * from epcis_subscription
            where query = ? and id = ? and division >= ? and division < ?
            """;
    private static final String REMOVE =
            """
            delete from epcis_subscription
            where query = ? and id = ? and division >= ? and division < ?
            """;
    private final Database database;
    private final SubscriptionRows rows;

    Subscriptions(Database database, SubscriptionRows rows) {
        this.database = database;
        this.rows = rows;
    }

    void add(Subscription one) {
        var _ =
                database.change(
                        ADD,
                        one.id(),
                        one.division(),
                        one.query(),
                        one.dest(),
                        one.token(),
                        one.format(),
                        rows.text(one.schedule()),
                        one.reportIfEmpty(),
                        one.createdAt(),
                        one.told(),
                        one.nextAt());
    }

    /// The number of the last event recorded before; of the last of all where nothing is said.
    long before(@Nullable Instant time) {
        return database.ask(BEFORE, row -> row.getLong(1), time).getFirst();
    }

    List<Subscription> page(String query, DivisionScope scope, @Nullable UUID after, int most) {
        return database.ask(
                PAGE, rows::subscription, query, scope.from(), scope.until(), after, after, most);
    }

    Optional<Subscription> find(String query, UUID id, DivisionScope scope) {
        return database
                .ask(FIND, rows::subscription, query, id, scope.from(), scope.until())
                .stream()
                .findFirst();
    }

    boolean remove(String query, UUID id, DivisionScope scope) {
        return database.change(REMOVE, query, id, scope.from(), scope.until()) == 1;
    }
}
