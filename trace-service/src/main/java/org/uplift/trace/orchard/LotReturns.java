package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.step.Rule;
import org.uplift.trace.step.Step;

/// Lots as they were before a step that is taken back.
@ApplicationScoped
public class LotReturns {

    private static final String GIVE_BACK =
            """
            update lot set used_kg = used_kg - :kg, sold_kg = sold_kg - :sold
            where gtin = :gtin and code = :code
            """;
    private static final String REMOVE =
            """
            delete from lot
            where step_id = :step and used_kg = 0
              and not exists (select from lab_result r
                              where r.gtin = lot.gtin and r.lot = lot.code)
            """;
    private static final String LEFT = "select code from lot where step_id = :step limit 1";

    private final Rows rows;

    LotReturns(Rows rows) {
        this.rows = rows;
    }

    /// What was taken of it is there again.
    public void giveBack(String gtin, String code, BigDecimal kg, BigDecimal sold) {
        var values = Map.of("gtin", gtin, "code", code, "kg", kg, "sold", sold);
        var _ = rows.change(GIVE_BACK, values);
    }

    /// The lots that a step made were never there.
    ///
    /// @throws org.uplift.platform.problem.Rejected where something was taken of one of them, or a
    ///   laboratory looked at it
    public void remove(Step step) {
        var _ = rows.change(REMOVE, Map.of("step", step.id()));
        Rule.bearsNothing(rows.ask(Left.class, LEFT).with("step", step.id()).first().isEmpty());
    }

    record Left(String code) {}
}
