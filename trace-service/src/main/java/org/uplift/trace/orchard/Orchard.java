package org.uplift.trace.orchard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.trace.grower.Landholders;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Sites;

/// The plots of the growers a caller works for.
@ApplicationScoped
@Transactional
class Orchard {

    private final Plots plots;
    private final Products products;
    private final Landholders holders;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;
    private final Sites sites;

    Orchard(
            Plots plots,
            Products products,
            Landholders holders,
            AuditLog audit,
            Caller caller,
            Clock clock,
            ObjectMapper json,
            Sites sites) {
        this.plots = plots;
        this.products = products;
        this.holders = holders;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
        this.sites = sites;
    }

    Entered enter(UUID id, PlotForm form) {
        var holder = holders.get(form.householdId());
        var product = products.get(form.gtin());
        if (form.plantedIn() > LocalDate.now(clock.withZone(Time.HERE)).getYear()) {
            throw Rule.refused("plantedIn", "year-to-come", "Nothing was planted there yet");
        }
        Ground.check(form.place(), form.areaMu());
        var plot = plot(id, holder.division(), form);
        var isNew = plots.enter(plot);
        if (isNew) {
            audit.changed(new Touched(holder.householdId(), holder.division(), null));
        } else if (!plots.find(id).filter(plot::isAs).isPresent()) {
            throw Rule.refused("id", "other-plot", "Another plot has this id");
        }
        return new Entered(PlotCard.of(plot, product), isNew);
    }

    PlotCard read(UUID id) {
        var plot = plots.get(id);
        audit.read(new Touched(plot.householdId(), plot.division(), null));
        return PlotCard.of(plot, products.get(plot.gtin()));
    }

    Page<PlotLine> page(@Nullable String division, @Nullable UUID household, Key after, int limit) {
        var scope = caller.scope(division);
        var found = plots.page(scope, household, holders.keeper(), after, limit + 1);
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }

    private Plot plot(UUID id, String division, PlotForm form) {
        var code = code(id);
        var link = sites.plot(code);
        return new Plot(
                id,
                division,
                form.householdId(),
                code,
                link,
                form.gtin(),
                form.areaMu(),
                form.plantedIn(),
                text(form.place()));
    }

    /// Twenty characters are what GS1 leaves for it: of a UUIDv7 its time and its last figures.
    private static String code(UUID id) {
        var digits = id.toString().replace("-", "");
        return (digits.substring(0, 12) + digits.substring(24)).toUpperCase(Locale.ROOT);
    }

    private String text(PlaceForm place) {
        try {
            return json.writeValueAsString(place);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record Entered(PlotCard card, boolean isNew) {}
}
