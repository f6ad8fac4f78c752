package org.uplift.trace.packhouse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.uplift.events.trace.TraceEvent.ProduceSold;
import org.uplift.platform.outbox.Outbox;
import org.uplift.trace.news.News;
import org.uplift.trace.orchard.LotReturns;
import org.uplift.trace.step.Reversal;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.Steps;
import org.uplift.trace.step.TakenBack;

/// What was not sold after all. Nothing stands on a sale.
@ApplicationScoped
class SaleReversal implements Reversal {

    private final Sales sales;
    private final Boxes boxes;
    private final LotReturns lots;
    private final Steps steps;
    private final Outbox outbox;
    private final News news;

    SaleReversal(Sales sales, Boxes boxes, LotReturns lots, Steps steps, Outbox outbox, News news) {
        this.sales = sales;
        this.boxes = boxes;
        this.lots = lots;
        this.steps = steps;
        this.outbox = outbox;
        this.news = news;
    }

    @Override
    public boolean undoes(String kind) {
        return kind.equals("sale");
    }

    @Override
    public void undo(Step step) {
        var form = steps.said(step, SaleForm.class);
        var household = form.householdId();
        boxes.unsell(step.id());
        lots.giveBack(form.gtin(), form.lot(), form.kg(), form.kg());
        sales.remove(step.id());
        var nothing = new ProduceSold(step.id(), household, household, 0, form.on());
        outbox.append(new TakenBack(step), List.of(nothing));
        news.tell(Set.of(household.toString()));
    }
}
