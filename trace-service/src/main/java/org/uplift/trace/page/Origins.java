package org.uplift.trace.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.genealogy.MadeOf;
import org.uplift.trace.genealogy.MadeOf.Part;
import org.uplift.trace.place.PlaceNames;
import org.uplift.trace.pledge.Pledges;
import org.uplift.trace.profile.Profiles;

/// Whose fruit is in a thing, those first of whom there is most.
@ApplicationScoped
class Origins {

    private static final String GROWERS =
            """
            select l.household_id, max(l.division) as division,
                   string_agg(l.gtin || '/10/' || l.code, chr(10)) as lots
            from lot l
            where l.household_id is not null
              and (l.gtin, l.code) in (
                  select split_part(wanted, '/', 5), split_part(wanted, '/', 7)
                  from unnest(string_to_array(:lots, chr(10))) wanted)
            group by l.household_id
            order by sum(l.kg) desc, l.household_id
            limit 20
            """;

    private static final String SOLD =
            """
            select coalesce(sum(amount_fen), 0) as fen from sale
            where household_id = :id and day > current_date - 365
            """;

    private static final String PRODUCT =
            "select name_zh, name_en, variety from product where gtin = :gtin";

    private final Rows rows;
    private final Profiles profiles;
    private final Pledges pledges;
    private final PlaceNames places;

    Origins(Rows rows, Profiles profiles, Pledges pledges, PlaceNames places) {
        this.rows = rows;
        this.profiles = profiles;
        this.pledges = pledges;
        this.places = places;
    }

    /// @param madeOf the lots it was made of, and how much of each
    List<Origin> of(Way way, MadeOf madeOf) {
        var lots = String.join("\n", way.lots());
        if (lots.isEmpty()) {
            return List.of();
        }
        return rows.ask(Grower.class, GROWERS).with("lots", lots).list().stream()
                .map(grower -> origin(grower, madeOf))
                .toList();
    }

    Optional<Product> product(Way way) {
        var gtin = way.lots().stream().map(it -> it.split("/", -1)[4]).findFirst();
        return gtin.isEmpty() ? Optional.empty() : product(gtin.get());
    }

    private Optional<Product> product(String gtin) {
        return rows.ask(Product.class, PRODUCT).with("gtin", gtin).first();
    }

    private Origin origin(Grower grower, MadeOf madeOf) {
        var shown = profiles.shown(grower.householdId(), grower.division());
        var sold = rows.ask(Sold.class, SOLD).with("id", grower.householdId()).first();
        return new Origin(
                shown,
                grower.division(),
                shown.village().isEmpty() ? "" : places.of(shown.village()),
                grower.percent(madeOf),
                sold.map(Sold::fen).orElse(0L),
                pledges.sum(grower.householdId()));
    }

    record Grower(UUID householdId, String division, String lots) {

        @Nullable BigDecimal percent(MadeOf madeOf) {
            return madeOf.complete()
                    ? madeOf.parts().stream()
                            .filter(part -> lots.lines().anyMatch(part.item()::endsWith))
                            .map(Part::percent)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                    : null;
        }
    }

    record Sold(long fen) {}
}
