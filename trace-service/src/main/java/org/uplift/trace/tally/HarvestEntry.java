package org.uplift.trace.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.uplift.trace.orchard.HarvestForm;
import org.uplift.trace.orchard.Harvests;
import org.uplift.trace.step.StepCard;

/// A harvest a row.
@ApplicationScoped
class HarvestEntry implements Entry {

    private final Harvests harvests;
    private final Validator validator;

    HarvestEntry(Harvests harvests, Validator validator) {
        this.harvests = harvests;
        this.validator = validator;
    }

    @Override
    public List<String> columns() {
        return List.of("plot", "lot", "on", "kg");
    }

    @Override
    public StepCard take(UUID id, Line line) {
        var form =
                new HarvestForm(
                        line.id("plot"), line.text("lot"), line.day("on"), line.number("kg"));
        Shape.check(validator, form);
        return harvests.record(id, form);
    }
}
