package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.uplift.events.trace.TraceEvent.HarvestRecorded;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.step.Reversal;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Step;
import org.uplift.trace.step.Steps;
import org.uplift.trace.step.TakenBack;

/// What was not put on a plot after all, and what was not brought in.
@ApplicationScoped
class OrchardReversal implements Reversal {

    /// What a household harvested beyond what it sold.
    private static final String LEFT =
            """
            select (select coalesce(sum(kg), 0) from lot
                    where household_id = :household and gtin = :gtin and kind = 'harvested')
                 - (select coalesce(sum(kg), 0) from sale
                    where household_id = :household and gtin = :gtin) as kg
            """;

    private final Plots plots;
    private final LotReturns lots;
    private final Treatments treatments;
    private final Steps steps;
    private final Outbox outbox;
    private final Rows rows;

    OrchardReversal(
            Plots plots,
            LotReturns lots,
            Treatments treatments,
            Steps steps,
            Outbox outbox,
            Rows rows) {
        this.plots = plots;
        this.lots = lots;
        this.treatments = treatments;
        this.steps = steps;
        this.outbox = outbox;
        this.rows = rows;
    }

    @Override
    public boolean undoes(String kind) {
        return kind.equals("harvest") || kind.equals("treatment");
    }

    @Override
    public void undo(Step step) {
        if (step.kind().equals("treatment")) {
            Rule.bearsNothing(treatments.remove(step.id()));
        } else {
            undoHarvest(step);
        }
    }

    private void undoHarvest(Step step) {
        var plot = plots.get(steps.said(step, HarvestForm.class).plot());
        lots.remove(step);
        Rule.bearsNothing(left(plot.householdId(), plot.gtin()).signum() >= 0);
        var fact =
                new HarvestRecorded(
                        step.id(),
                        plot.householdId(),
                        plot.householdId(),
                        plot.id(),
                        0,
                        step.day());
        outbox.append(new TakenBack(step), List.of(fact));
    }

    private BigDecimal left(UUID household, String gtin) {
        return rows.ask(Left.class, LEFT)
                .with("household", household)
                .with("gtin", gtin)
                .first()
                .map(Left::kg)
                .orElse(BigDecimal.ZERO);
    }

    record Left(BigDecimal kg) {}
}
