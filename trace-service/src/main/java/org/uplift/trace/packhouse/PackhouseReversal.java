package org.uplift.trace.packhouse;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.uplift.trace.orchard.LotReturns;
import org.uplift.trace.step.Reversal;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.Steps;

/// What was not graded or packed after all, not put on a pallet, and did not leave.
@ApplicationScoped
class PackhouseReversal implements Reversal {

    private static final Set<String> KINDS = Set.of("grading", "packing", "pallet", "shipment");

    private final LotReturns lots;
    private final Boxes boxes;
    private final Pallets pallets;
    private final Steps steps;

    PackhouseReversal(LotReturns lots, Boxes boxes, Pallets pallets, Steps steps) {
        this.lots = lots;
        this.boxes = boxes;
        this.pallets = pallets;
        this.steps = steps;
    }

    @Override
    public boolean undoes(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public void undo(Step step) {
        switch (step.kind()) {
            case "grading" -> undoGrading(step);
            case "packing" -> undoPacking(step);
            case "pallet" -> undoPallet(step);
            default -> Rule.bearsNothing(pallets.unship(step.id()));
        }
    }

    private void undoGrading(Step step) {
        var form = steps.said(step, GradingForm.class);
        lots.remove(step);
        giveBack(form.gtin(), form.from());
    }

    private void undoPacking(Step step) {
        var form = steps.said(step, PackingForm.class);
        Rule.bearsNothing(boxes.unpack(step.id()) == form.serials().size());
        lots.remove(step);
        giveBack(form.gtin(), form.from());
    }

    private void undoPallet(Step step) {
        var form = steps.said(step, StackForm.class);
        var sscc = pallets.of(step.id());
        Rule.bearsNothing(boxes.unstack(sscc) == form.serials().size());
        Rule.bearsNothing(pallets.remove(step.id()));
    }

    private void giveBack(String gtin, List<Portion> portions) {
        portions.forEach(it -> lots.giveBack(gtin, it.lot(), it.kg(), BigDecimal.ZERO));
    }
}
