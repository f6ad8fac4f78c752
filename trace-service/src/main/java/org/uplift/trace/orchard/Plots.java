package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.grower.Landholders;

/// The plots.
@ApplicationScoped
class Plots {

    private static final String ENTER =
            """
            insert into plot
            select * from json_populate_record(cast(null as plot), cast(:row as json))
            on conflict do nothing
            """;
    private static final String FIND =
            "select * from plot where id = :id and division >= :from and division < :until";
    private static final String PAGE =
            """
            select plot.id, plot.division, plot.household_id, plot.link, plot.gtin, plot.area_mu,
                   plot.planted_in, plot.area_mu * product.bears_kg_mu as bears_kg
            from plot join product using (gtin)
            where plot.division >= :from and plot.division < :until
              and (cast(:household as uuid) is null
                   or plot.household_id = cast(:household as uuid))
              and (cast(:keeper as text) is null
                   or exists (select from grower_keeper k
                              where k.household_id = plot.household_id
                                and k.subject = cast(:keeper as text)))
              and (plot.division, plot.id) > (:division, :id1)
            order by plot.division, plot.id
            limit :limit
            """;
    private static final String HIDE =
            """
            update plot set place = '{"type":"Point","coordinates":[]}' where household_id = :id
            """;

    private final Rows rows;
    private final Landholders holders;
    private final Caller caller;

    Plots(Rows rows, Landholders holders, Caller caller) {
        this.rows = rows;
        this.holders = holders;
        this.caller = caller;
    }

    /// @return whether there was none of its id
    boolean enter(Plot plot) {
        return rows.enter(ENTER, plot);
    }

    /// In the caller's area.
    Optional<Plot> find(UUID id) {
        return rows.ask(Plot.class, FIND).in(caller.scope()).with("id", id).first();
    }

    /// @throws NotFound for one that is none of the caller's
    Plot get(UUID id) {
        return find(id).filter(plot -> holders.isMine(plot.householdId()))
                .orElseThrow(() -> new NotFound("plot", id));
    }

    List<PlotLine> page(
            DivisionScope scope,
            @Nullable UUID household,
            @Nullable String keeper,
            Key after,
            int limit) {
        return rows.ask(PlotLine.class, PAGE)
                .in(scope)
                .with("household", household == null ? null : household.toString())
                .with("keeper", keeper)
                .after(after)
                .with("limit", limit)
                .list();
    }

    /// Where a household's land lies is nobody's business when it is erased.
    void hide(UUID household) {
        var _ = rows.change(HIDE, Map.of("id", household));
    }
}
