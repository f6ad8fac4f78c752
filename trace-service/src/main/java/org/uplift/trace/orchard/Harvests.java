package org.uplift.trace.orchard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.uplift.events.trace.TraceEvent.HarvestRecorded;
import org.uplift.platform.outbox.Outbox;
import org.uplift.trace.step.Draft;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.StepCard;
import org.uplift.trace.step.Steps;

/// Harvests: a lot, its event and the fact, together in the transaction of whoever records them.
@ApplicationScoped
public class Harvests {

    private final Plots plots;
    private final Treatments treatments;
    private final Lots lots;
    private final Steps steps;
    private final Outbox outbox;

    Harvests(Plots plots, Treatments treatments, Lots lots, Steps steps, Outbox outbox) {
        this.plots = plots;
        this.treatments = treatments;
        this.lots = lots;
        this.steps = steps;
        this.outbox = outbox;
    }

    public StepCard record(UUID id, HarvestForm form) {
        var plot = plots.get(form.plot());
        var step = steps.step(id, "harvest", plot.division(), plot.householdId(), form.on(), form);
        return steps.known(step).orElseGet(() -> bring(step, plot, form));
    }

    private StepCard bring(Step step, Plot plot, HarvestForm form) {
        check(plot, form);
        var lot = lot(step, plot, form);
        lots.enter(lot);
        var fact =
                new HarvestRecorded(
                        step.id(),
                        plot.householdId(),
                        plot.householdId(),
                        plot.id(),
                        form.kg().movePointRight(3).longValueExact(),
                        form.on());
        outbox.append(step, List.of(fact));
        return steps.record(step, List.of(event(plot, lot)));
    }

    private void check(Plot plot, HarvestForm form) {
        if (form.on().getYear() < plot.plantedIn()) {
            throw Rule.refused("on", "before-planting", "Nothing was planted there yet");
        }
        treatments
                .awaited(plot.id(), form.on())
                .ifPresent(it -> {
                    throw Rule.refused(
                            "on",
                            "waiting-days",
                            "The plot was treated on %s: nothing is harvested before %s"
                                    .formatted(it.day(), it.over()));
                });
    }

    private static Lot lot(Step step, Plot plot, HarvestForm form) {
        return new Lot(
                plot.gtin(),
                form.lot(),
                plot.division(),
                Lot.HARVESTED,
                null,
                plot.householdId(),
                plot.id(),
                step.id(),
                form.on(),
                form.kg(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    private ObjectNode event(Plot plot, Lot lot) {
        var day = lot.day().toString();
        return Draft.object("ADD", "commissioning", lot.day(), 8)
                .saying("disposition", "active")
                .at(plot.link())
                .in(plot.link())
                .about("quantityList", lot.link(), lot.kg())
                .being(nature -> {
                    nature.put("cbvmda:lotNumber", lot.code())
                            .put("cbvmda:harvestStartDate", day)
                            .put("cbvmda:harvestEndDate", day);
                    var care = nature.putArray("uplift:treatment");
                    treatments
                            .before(plot.id(), lot.day())
                            .forEach(it ->
                                    care.addObject()
                                            .put("uplift:kind", it.kind())
                                            .put("uplift:agent", it.agent())
                                            .put("uplift:on", it.day().toString())
                                            .put("uplift:waitingDays", it.waitingDays()));
                    if (care.isEmpty()) {
                        var _ = nature.remove("uplift:treatment");
                    }
                })
                .event();
    }
}
