package org.uplift.trace.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.projection.Rows;

/// Every recall there ever was.
@ApplicationScoped
class Recalls {

    private static final String FIND =
            "select * from recall where id = :id and division >= :from and division < :until";
    private static final String ANY = "select * from recall where id = :id";
    private static final String PAGE =
            """
            select * from recall
            where division >= :from and division < :until
              and (cast(:lifted as boolean) is null
                   or (lifted_at is not null) = cast(:lifted as boolean))
              and (division, id) > (:division, :id1)
            order by division, id
            limit :limit
            """;
    private static final String KEEP =
            """
            insert into recall as known
            select * from json_populate_recordset(cast(null as recall), cast(:rows as json))
            on conflict (id) do update
            set (lifted_at, lifted_by, units, complete, version) =
                (excluded.lifted_at, excluded.lifted_by, excluded.units, excluded.complete,
                 excluded.version)
            """;

    private final Rows rows;

    Recalls(Rows rows) {
        this.rows = rows;
    }

    void keep(Recall recall) {
        rows.write(KEEP, List.of(Row.of(recall)));
    }

    Optional<Recall> find(UUID id, DivisionScope scope) {
        return rows.ask(Row.class, FIND).in(scope).with("id", id).first().map(Row::recall);
    }

    /// Whoever may see it.
    Optional<Recall> any(UUID id) {
        return rows.ask(Row.class, ANY).with("id", id).first().map(Row::recall);
    }

    List<Recall> page(DivisionScope scope, @Nullable Boolean lifted, Key after, int limit) {
        return rows
                .ask(Row.class, PAGE)
                .in(scope)
                .with("lifted", lifted)
                .after(after)
                .with("limit", limit)
                .list()
                .stream()
                .map(Row::recall)
                .toList();
    }

    /// Times as the database writes them.
    record Row(
            UUID id,
            String division,
            String lot,
            String reason,
            String begunAt,
            String begunBy,
            @Nullable String liftedAt,
            @Nullable String liftedBy,
            int units,
            boolean complete,
            long version) {

        static Row of(Recall recall) {
            var lifted = recall.liftedAt();
            return new Row(
                    recall.id(),
                    recall.division(),
                    recall.lot(),
                    recall.reason(),
                    recall.begunAt().toString(),
                    recall.begunBy(),
                    lifted == null ? null : lifted.toString(),
                    recall.liftedBy(),
                    recall.units(),
                    recall.complete(),
                    recall.version());
        }

        Recall recall() {
            return new Recall(
                    id,
                    division,
                    lot,
                    reason,
                    instant(begunAt),
                    begunBy,
                    liftedAt == null ? null : instant(liftedAt),
                    liftedBy,
                    units,
                    complete,
                    version);
        }

        private static Instant instant(String text) {
            return OffsetDateTime.parse(text).toInstant();
        }
    }
}
