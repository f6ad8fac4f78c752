package org.uplift.trace.packhouse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.uplift.events.trace.TraceEvent.ProduceSold;
import org.uplift.platform.outbox.Outbox;
import org.uplift.trace.grower.Landholders;
import org.uplift.trace.news.News;
import org.uplift.trace.orchard.Lot;
import org.uplift.trace.orchard.Lots;
import org.uplift.trace.step.Draft;
import org.uplift.trace.step.Link;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Sites;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.StepCard;
import org.uplift.trace.step.Steps;

/// Sales: what of the lot is gone, the event and the fact, together in the transaction of whoever
/// records them.
@ApplicationScoped
public class Selling {

    private final Sales sales;
    private final Boxes boxes;
    private final Lots lots;
    private final Landholders holders;
    private final Steps steps;
    private final Sites sites;
    private final Outbox outbox;
    private final News news;

    Selling(
            Sales sales,
            Boxes boxes,
            Lots lots,
            Landholders holders,
            Steps steps,
            Sites sites,
            Outbox outbox,
            News news) {
        this.sales = sales;
        this.boxes = boxes;
        this.lots = lots;
        this.holders = holders;
        this.steps = steps;
        this.sites = sites;
        this.outbox = outbox;
        this.news = news;
    }

    public StepCard record(UUID id, SaleForm form) {
        var holder = holders.get(form.householdId());
        var lot = lots.get(form.gtin(), form.lot());
        var step = steps.step(id, "sale", holder.division(), holder.householdId(), form.on(), form);
        return steps.known(step).orElseGet(() -> sell(step, lot, form));
    }

    private StepCard sell(Step step, Lot lot, SaleForm form) {
        Rule.notBefore(form.on(), lot.day(), "The lot was not there yet");
        if (lot.householdId() != null && !lot.householdId().equals(form.householdId())) {
            throw Rule.refused("householdId", "other-grower", "The lot is another grower's");
        }
        if (sales.left(form.householdId(), form.gtin()).compareTo(form.kg()) < 0) {
            throw Rule.refused("kg", "sold-above-harvest", "More would be sold than was harvested");
        }
        if (lot.is(Lot.PACKED) && form.boxes().isEmpty()) {
            throw Rule.refused("serials", "boxes-unnamed", "Packed fruit is sold box by box");
        }
        lots.sell(lot, form.kg(), "kg");
        sales.enter(Sale.of(step.id(), step.division(), form));
        if (!form.boxes().isEmpty()) {
            hand(step, form);
        }
        var fact =
                new ProduceSold(
                        step.id(),
                        form.householdId(),
                        form.householdId(),
                        form.amountFen(),
                        form.on());
        outbox.append(step, List.of(fact));
        news.tell(Set.of(form.householdId().toString()));
        return steps.record(step, List.of(event(lot, form)));
    }

    private void hand(Step step, SaleForm form) {
        var sold = boxes.get(form.gtin(), form.boxes());
        var kg = sold.stream().map(Box::kg).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!sold.stream().allMatch(box -> box.lot().equals(form.lot()))
                || kg.compareTo(form.kg()) != 0) {
            throw Rule.refused(
                    "kg", "boxes-weigh-otherwise", "The boxes are another weight or lot");
        }
        boxes.sell(form.gtin(), form.boxes(), step.id());
    }

    private ObjectNode event(Lot lot, SaleForm form) {
        var event =
                Draft.object("OBSERVE", "retail_selling", form.on(), 18)
                        .saying("disposition", "retail_sold")
                        .at(sites.link(null));
        return form.boxes().isEmpty()
                ? event.about("quantityList", lot.link(), form.kg()).event()
                : event.about(
                                "epcList",
                                form.boxes().stream()
                                        .map(one -> Link.box(form.gtin(), one))
                                        .toList())
                        .event();
    }
}
