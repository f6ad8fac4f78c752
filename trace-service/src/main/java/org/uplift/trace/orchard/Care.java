package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.StepCard;
import org.uplift.trace.step.Steps;

/// What is put on plots. It is told in EPCIS with the harvest that comes of it.
@ApplicationScoped
@Transactional
class Care {

    private final Plots plots;
    private final Treatments treatments;
    private final Steps steps;

    Care(Plots plots, Treatments treatments, Steps steps) {
        this.plots = plots;
        this.treatments = treatments;
        this.steps = steps;
    }

    StepCard record(UUID plotId, UUID id, TreatmentForm form) {
        var plot = plots.get(plotId);
        var step =
                steps.step(
                        id,
                        "treatment",
                        plot.division(),
                        plot.householdId(),
                        form.on(),
                        new OnPlot(plotId, form));
        return steps.known(step)
                .orElseGet(() -> {
                    var treatment = Treatment.of(id, plot, form);
                    check(treatment);
                    treatments.enter(treatment);
                    return steps.record(step, List.of());
                });
    }

    Page<Treatment> page(UUID plotId, Key after, int limit) {
        var plot = plots.get(plotId);
        var found = treatments.page(plot.id(), after, limit + 1);
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }

    private void check(Treatment treatment) {
        treatments
                .tooSoon(treatment)
                .ifPresent(day -> {
                    throw Rule.refused(
                            "on",
                            "waiting-days",
                            "Fruit was brought in on %s, within the waiting days".formatted(day));
                });
    }

    record OnPlot(UUID plot, TreatmentForm treatment) {}
}
