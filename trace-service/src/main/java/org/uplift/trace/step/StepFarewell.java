package org.uplift.trace.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.grower.Farewell;

/// Whose account recorded the steps of an erased household is nobody's business any more.
@ApplicationScoped
class StepFarewell implements Farewell {

    private static final String HIDE =
            """
            update trade_step set recorded_by = null, taken_back_by = null
            where household_id = :household
            """;

    private final Rows rows;

    StepFarewell(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void to(UUID household) {
        var _ = rows.change(HIDE, Map.of("household", household));
    }
}
