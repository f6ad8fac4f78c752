package org.uplift.trace.packhouse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.uplift.trace.orchard.Lot;
import org.uplift.trace.orchard.Lots;
import org.uplift.trace.orchard.Product;
import org.uplift.trace.orchard.Products;
import org.uplift.trace.step.Draft;
import org.uplift.trace.step.Link;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Sites;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.StepCard;
import org.uplift.trace.step.Steps;

/// Where graded fruit is packed. It becomes one lot, and the lot becomes boxes: whoever follows a
/// box back, or a lot forth, comes through both.
@ApplicationScoped
@Transactional
class PackingLine {

    private final Packhouse packhouse;
    private final Products products;
    private final Lots lots;
    private final Boxes boxes;
    private final Steps steps;
    private final Sites sites;

    PackingLine(
            Packhouse packhouse,
            Products products,
            Lots lots,
            Boxes boxes,
            Steps steps,
            Sites sites) {
        this.packhouse = packhouse;
        this.products = products;
        this.lots = lots;
        this.boxes = boxes;
        this.steps = steps;
        this.sites = sites;
    }

    StepCard pack(UUID id, PackingForm form) {
        var taken = packhouse.taken(form.gtin(), form.from());
        var step = steps.step(id, "packing", taken.division(), taken.household(), form.on(), form);
        return steps.known(step).orElseGet(() -> pack(step, taken, form));
    }

    private StepCard pack(Step step, Taken taken, PackingForm form) {
        taken.check(Lot.GRADED, "never-graded", "Only graded fruit is packed", form.on());
        var product = products.get(form.gtin());
        var kg = product.boxKg().multiply(BigDecimal.valueOf(form.serials().size()));
        if (kg.compareTo(Portion.sum(form.from())) > 0) {
            throw Rule.refused("serials", "more-than-went-in", "The boxes hold more than went in");
        }
        taken.parts().forEach(part -> lots.use(part.lot(), part.kg(), "from"));
        var lot = lot(step, taken, form, kg);
        lots.enter(lot);
        boxes.enter(lot, product.boxKg(), form.serials());
        var site = sites.link(form.site());
        return steps.record(
                step, List.of(packed(lot, taken, site), boxed(lot, product, form.serials(), site)));
    }

    private static ObjectNode packed(Lot lot, Taken taken, String site) {
        var event = Draft.transformation("packing", lot.day(), 12).at(site).in(site);
        for (var part : taken.parts()) {
            event = event.about("inputQuantityList", part.lot().link(), part.kg());
        }
        return event.about("outputQuantityList", lot.link(), lot.kg())
                .being(nature -> nature.put("cbvmda:lotNumber", lot.code()))
                .event();
    }

    private static ObjectNode boxed(Lot lot, Product product, List<String> serials, String site) {
        return Draft.transformation("commissioning", lot.day(), 13)
                .saying("disposition", "active")
                .at(site)
                .in(site)
                .about("inputQuantityList", lot.link(), lot.kg())
                .about(
                        "outputEPCList",
                        serials.stream().map(one -> Link.box(lot.gtin(), one)).toList())
                .being(nature ->
                        nature.put("cbvmda:lotNumber", lot.code())
                                .put("uplift:boxKg", product.boxKg()))
                .event();
    }

    private static Lot lot(Step step, Taken taken, PackingForm form, BigDecimal kg) {
        return new Lot(
                form.gtin(),
                form.lot(),
                step.division(),
                Lot.PACKED,
                null,
                taken.household(),
                null,
                step.id(),
                step.day(),
                kg,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
