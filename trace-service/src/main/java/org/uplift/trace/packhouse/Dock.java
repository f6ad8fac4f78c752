package org.uplift.trace.packhouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.uplift.trace.step.Draft;
import org.uplift.trace.step.Link;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Sites;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.StepCard;
import org.uplift.trace.step.Steps;

/// Where boxes are put on pallets, and pallets leave.
@ApplicationScoped
@Transactional
class Dock {

    private final Boxes boxes;
    private final Pallets pallets;
    private final Steps steps;
    private final Sites sites;

    Dock(Boxes boxes, Pallets pallets, Steps steps, Sites sites) {
        this.boxes = boxes;
        this.pallets = pallets;
        this.steps = steps;
        this.sites = sites;
    }

    StepCard stack(String sscc, StackForm form) {
        var link = Link.pallet(sscc);
        var stacked = boxes.get(form.gtin(), form.serials());
        var area = Area.around(stacked.stream().map(Box::division).toList());
        var id = steps.standing(idOf(sscc), form);
        var step = steps.step(id, "pallet", area, null, form.on(), form);
        return steps.known(step)
                .orElseGet(() -> {
                    pallets.enter(new Pallet(sscc, area, step.id(), form.on(), null));
                    boxes.stack(form.gtin(), form.serials(), sscc);
                    var site = sites.link(form.site());
                    var event =
                            Draft.aggregation("ADD", "packing", form.on(), 14)
                                    .saying("parentID", link)
                                    .about("childEPCs", stacked.stream().map(Box::link).toList())
                                    .at(site)
                                    .in(site)
                                    .event();
                    return steps.record(step, List.of(event));
                });
    }

    StepCard ship(UUID id, ShipmentForm form) {
        var leaving = pallets.get(form.pallets());
        var area = Area.around(leaving.stream().map(Pallet::division).toList());
        var step = steps.step(id, "shipment", area, null, form.on(), form);
        return steps.known(step).orElseGet(() -> ship(step, leaving, form));
    }

    private StepCard ship(Step step, List<Pallet> leaving, ShipmentForm form) {
        leaving.forEach(it -> Rule.notBefore(form.on(), it.day(), "The pallet was not there yet"));
        pallets.ship(form.pallets(), step.id());
        var site = sites.link(form.site());
        var event =
                Draft.object("OBSERVE", "shipping", form.on(), 16)
                        .saying("disposition", "in_transit")
                        .about(
                                "epcList",
                                leaving.stream().map(it -> Link.pallet(it.sscc())).toList())
                        .at(site)
                        .from("location", site)
                        .to("owning_party", Link.party(form.to()))
                        .to("location", Link.site(form.to()))
                        .under("po", "urn:uplift:order:" + form.order())
                        .event();
        return steps.record(step, List.of(event));
    }

    /// A pallet's number is given once.
    private static UUID idOf(String sscc) {
        return UUID.nameUUIDFromBytes(("pallet " + sscc).getBytes(StandardCharsets.UTF_8));
    }
}
