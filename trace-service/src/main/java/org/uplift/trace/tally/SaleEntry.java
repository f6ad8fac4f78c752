package org.uplift.trace.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.uplift.trace.packhouse.SaleForm;
import org.uplift.trace.packhouse.Selling;
import org.uplift.trace.step.StepCard;

/// A sale a row; the serials of its boxes have blanks between them.
@ApplicationScoped
class SaleEntry implements Entry {

    private final Selling selling;
    private final Validator validator;

    SaleEntry(Selling selling, Validator validator) {
        this.selling = selling;
        this.validator = validator;
    }

    @Override
    public List<String> columns() {
        return List.of("householdId", "gtin", "lot", "on", "kg", "amountFen", "serials");
    }

    @Override
    public StepCard take(UUID id, Line line) {
        var form =
                new SaleForm(
                        line.id("householdId"),
                        line.text("gtin"),
                        line.text("lot"),
                        line.day("on"),
                        line.number("kg"),
                        line.whole("amountFen"),
                        line.words("serials"));
        Shape.check(validator, form);
        return selling.record(id, form);
    }
}
