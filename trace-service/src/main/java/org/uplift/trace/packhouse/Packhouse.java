package org.uplift.trace.packhouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.uplift.trace.orchard.Lot;
import org.uplift.trace.orchard.Lots;
import org.uplift.trace.step.Draft;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Sites;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.StepCard;
import org.uplift.trace.step.Steps;

/// Where fruit is graded.
@ApplicationScoped
@Transactional
class Packhouse {

    private final Lots lots;
    private final Steps steps;
    private final Sites sites;

    Packhouse(Lots lots, Steps steps, Sites sites) {
        this.lots = lots;
        this.steps = steps;
        this.sites = sites;
    }

    StepCard grade(UUID id, GradingForm form) {
        var taken = taken(form.gtin(), form.from());
        var step = steps.step(id, "grading", taken.division(), taken.household(), form.on(), form);
        return steps.known(step).orElseGet(() -> grade(step, taken, form));
    }

    private StepCard grade(Step step, Taken taken, GradingForm form) {
        taken.check(
                Lot.HARVESTED, "graded-already", "Fruit is graded after the harvest", form.on());
        var made = form.into().stream().map(Sorted::kg).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (made.compareTo(Portion.sum(form.from())) > 0) {
            throw Rule.refused("into", "more-than-went-in", "More came out than went in");
        }
        var site = sites.link(form.site());
        var event = Draft.transformation("creating_class_instance", form.on(), 10).at(site);
        for (var part : taken.parts()) {
            lots.use(part.lot(), part.kg(), "from");
            event = event.about("inputQuantityList", part.lot().link(), part.kg());
        }
        for (var one : form.into()) {
            var lot = lot(step, taken, form.gtin(), one);
            lots.enter(lot);
            event = event.about("outputQuantityList", lot.link(), one.kg());
        }
        var told =
                event.in(site)
                        .being(nature -> {
                            var grades = nature.putArray("uplift:graded");
                            form.into()
                                    .forEach(it ->
                                            grades.addObject()
                                                    .put("uplift:lot", it.lot())
                                                    .put("uplift:grade", it.grade()));
                        })
                        .event();
        return steps.record(step, List.of(told));
    }

    /// @throws org.uplift.platform.problem.NotFound where one of them is not there
    Taken taken(String gtin, List<Portion> portions) {
        return new Taken(
                portions.stream()
                        .map(it -> new Taken.Part(lots.get(gtin, it.lot()), it.kg()))
                        .toList());
    }

    private static Lot lot(Step step, Taken taken, String gtin, Sorted one) {
        return new Lot(
                gtin,
                one.lot(),
                step.division(),
                Lot.GRADED,
                one.grade(),
                taken.household(),
                null,
                step.id(),
                step.day(),
                one.kg(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
