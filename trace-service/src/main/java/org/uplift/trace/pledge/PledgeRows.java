package org.uplift.trace.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.projection.Rows;

/// Pledges, as they are kept.
@ApplicationScoped
class PledgeRows {

    private static final String ADD =
            """
            insert into pledge (id, division, household_id, link, kind, amount_fen, contact, source)
            select id, division, household_id, link, kind, amount_fen, contact, source
            from json_populate_recordset(cast(null as pledge), cast(:rows as json))
            """;

    private static final String CROWD =
            """
            select (select count(*) from pledge
                    where link = :link and pledged_at > now() - interval '1 day') as of_thing,
                   (select count(*) from pledge where source = :source) as of_source
            """;

    private static final String ALONE =
            "select 1 from (select pg_advisory_xact_lock(6132)) as alone";

    private static final String RECEIPT =
            """
            select id, link, kind, amount_fen, cast(pledged_at as text) as pledged_at,
                   cast(handed_over_on as text) as handed_over_on
            from pledge where id = :id
            """;

    private static final String CARDS =
            """
            select id, division, household_id, link, kind, amount_fen,
                   cast(pledged_at as text) as pledged_at,
                   cast(handed_over_on as text) as handed_over_on
            from pledge
            where division >= :from and division < :until and (division, id) > (:division, :id1)
            order by division, id
            limit :limit
            """;

    private static final String FIND =
            """
            select id, division, household_id, amount_fen, contact,
                   cast(cast(pledged_at at time zone 'Asia/Shanghai' as date) as text) as day,
                   cast(handed_over_on as text) as handed_over_on
            from pledge
            where id = :id and division >= :from and division < :until
            for update
            """;

    private static final String HAND_OVER =
            "update pledge set handed_over_on = :on, handed_over_to = :by where id = :id";

    private static final String SUM =
            """
            select count(*) as pledges, coalesce(sum(amount_fen), 0) as amount_fen,
                   coalesce(sum(amount_fen) filter (where handed_over_on is not null), 0)
                       as handed_over_fen
            from pledge where household_id = :id
            """;

    private final Session database;
    private final Rows rows;

    PledgeRows(Session database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    void add(Row row) {
        rows.write(ADD, List.of(row));
    }

    Crowd crowd(String link, String source) {
        var _ = OneColumn.of(database, ALONE, Integer.class).getResultList();
        return rows.ask(Crowd.class, CROWD)
                .with("link", link)
                .with("source", source)
                .first()
                .orElseThrow();
    }

    Optional<Receipt> receipt(UUID id) {
        return rows.ask(Receipt.class, RECEIPT).with("id", id).first();
    }

    List<PledgeCard> cards(DivisionScope scope, Key after, int limit) {
        return rows.ask(PledgeCard.class, CARDS).in(scope).after(after).with("limit", limit).list();
    }

    Optional<Found> find(UUID id, DivisionScope scope) {
        return rows.ask(Found.class, FIND).in(scope).with("id", id).first();
    }

    void handOver(UUID id, LocalDate on, String by) {
        var handOver = database.createNativeMutationQuery(HAND_OVER).setParameter("id", id);
        var _ = handOver.setParameter("on", on).setParameter("by", by).executeUpdate();
    }

    Sum sum(UUID householdId) {
        return rows.ask(Sum.class, SUM).with("id", householdId).first().orElseThrow();
    }

    record Row(
            UUID id,
            String division,
            UUID householdId,
            String link,
            String kind,
            long amountFen,
            String contact,
            String source) {}

    record Crowd(long ofThing, long ofSource) {}

    record Found(
            UUID id,
            String division,
            UUID householdId,
            long amountFen,
            @Nullable String contact,
            String day,
            @Nullable String handedOverOn) {

        Pledge pledge() {
            return new Pledge(
                    id,
                    division,
                    householdId,
                    amountFen,
                    LocalDate.parse(day),
                    handedOverOn == null ? null : LocalDate.parse(handedOverOn));
        }
    }
}
