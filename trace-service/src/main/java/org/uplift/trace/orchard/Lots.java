package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.step.Rule;

/// All fruit there is and was, by lots. Nothing is taken of a lot that is not there.
@ApplicationScoped
public class Lots {

    private static final String ENTER =
            """
            insert into lot
            select * from json_populate_record(cast(null as lot), cast(:row as json))
            on conflict do nothing
            """;
    private static final String FIND =
            """
            select * from lot where gtin = :gtin and code = :code
              and division >= :from and division < :until
            """;
    private static final String TAKE =
            """
            update lot set used_kg = used_kg + :kg, sold_kg = sold_kg + :sold
            where gtin = :gtin and code = :code and used_kg + :kg <= kg
            """;
    private static final String PAGE =
            """
            select * from lot
            where division >= :from and division < :until
              and (cast(:kind as text) is null or kind = cast(:kind as text))
              and (cast(:gtin as text) is null or gtin = cast(:gtin as text))
              and (cast(:code as text) is null or code = cast(:code as text))
              and (cast(:household as uuid) is null or household_id = cast(:household as uuid))
              and (cast(:keeper as text) is null
                   or exists (select from grower_keeper k
                              where k.household_id = lot.household_id
                                and k.subject = cast(:keeper as text)))
              and (division, step_id, code) > (:division, :step, :after)
            order by division, step_id, code
            limit :limit
            """;

    private final Rows rows;
    private final Caller caller;

    Lots(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    public void enter(Lot lot) {
        if (!rows.enter(ENTER, lot)) {
            throw Rule.refused("lot", "lot-known", "There is such a lot already: " + lot.code());
        }
    }

    /// @throws NotFound for one outside the caller's area
    public Lot get(String gtin, String code) {
        return rows.ask(Lot.class, FIND)
                .in(caller.scope())
                .with("gtin", gtin)
                .with("code", code)
                .first()
                .orElseThrow(() -> new NotFound("lot", code));
    }

    /// Takes some of it, for other lots.
    public void use(Lot lot, BigDecimal kg, String path) {
        take(lot, kg, BigDecimal.ZERO, path);
    }

    /// Takes some of it, for a buyer.
    public void sell(Lot lot, BigDecimal kg, String path) {
        take(lot, kg, kg, path);
    }

    List<Lot> page(DivisionScope scope, Wish wish, @Nullable String keeper, LotPlace place) {
        return rows.ask(Lot.class, PAGE)
                .in(scope)
                .with("kind", wish.kind())
                .with("gtin", wish.gtin())
                .with("code", wish.code())
                .with("household", wish.householdId())
                .with("keeper", keeper)
                .with("division", place.division())
                .with("step", place.step())
                .with("after", place.code())
                .with("limit", place.limit())
                .list();
    }

    private void take(Lot lot, BigDecimal kg, BigDecimal sold, String path) {
        var taken =
                rows.change(
                        TAKE,
                        Map.of("gtin", lot.gtin(), "code", lot.code(), "kg", kg, "sold", sold));
        if (taken == 0) {
            throw Rule.refused(
                    path,
                    "more-than-there-is",
                    "Of lot %s there are no %s kg left".formatted(lot.code(), kg.toPlainString()));
        }
    }

    /// Which lots are wanted; what is absent does not matter.
    record Wish(
            @Nullable String kind,
            @Nullable String gtin,
            @Nullable String code,
            @Nullable String householdId) {}

    record LotPlace(String division, UUID step, String code, int limit) {}
}
