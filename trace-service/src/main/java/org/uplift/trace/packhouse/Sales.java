package org.uplift.trace.packhouse;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.projection.Rows;

/// The sales.
@ApplicationScoped
class Sales {

    private static final String ENTER =
            """
            insert into sale
            select * from json_populate_record(cast(null as sale), cast(:row as json))
            """;

    /// Two sales of one household wait for each other here.
    private static final String HOLD =
            """
            update lot set used_kg = used_kg
            where household_id = :household and gtin = :gtin and kind = 'harvested'
            """;

    private static final String LEFT =
            """
            select (select coalesce(sum(kg), 0) from lot
                    where household_id = :household and gtin = :gtin and kind = 'harvested')
                 - (select coalesce(sum(kg), 0) from sale
                    where household_id = :household and gtin = :gtin) as kg
            """;
    private static final String PAGE =
            """
            select * from sale
            where division >= :from and division < :until
              and (cast(:household as uuid) is null or household_id = cast(:household as uuid))
              and (cast(:keeper as text) is null
                   or exists (select from grower_keeper k
                              where k.household_id = sale.household_id
                                and k.subject = cast(:keeper as text)))
              and (division, id) > (:division, :id1)
            order by division, id
            limit :limit
            """;

    private static final String REMOVE = "delete from sale where id = :id";

    private final Rows rows;

    Sales(Rows rows) {
        this.rows = rows;
    }

    void enter(Sale sale) {
        var _ = rows.enter(ENTER, sale);
    }

    void remove(UUID id) {
        var _ = rows.change(REMOVE, Map.of("id", id));
    }

    /// What of a household's harvests is not sold yet.
    BigDecimal left(UUID household, String gtin) {
        var _ = rows.change(HOLD, Map.of("household", household, "gtin", gtin));
        return rows.ask(Left.class, LEFT)
                .with("household", household)
                .with("gtin", gtin)
                .first()
                .map(Left::kg)
                .orElse(BigDecimal.ZERO);
    }

    List<Sale> page(
            DivisionScope scope,
            @Nullable UUID household,
            @Nullable String keeper,
            Key after,
            int limit) {
        return rows.ask(Sale.class, PAGE)
                .in(scope)
                .with("household", household == null ? null : household.toString())
                .with("keeper", keeper)
                .after(after)
                .with("limit", limit)
                .list();
    }

    record Left(BigDecimal kg) {}
}
