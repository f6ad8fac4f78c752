package org.uplift.household.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// How many rows of files are checked, committed and refused, for whoever watches the service: from
/// the start, so that each has been seen at nought before it counts.
@Startup
@ApplicationScoped
class RowMeter {

    private final Counter checked;
    private final Counter committed;
    private final Counter refused;

    RowMeter(MeterRegistry meters) {
        this.checked = rows(meters, "checked");
        this.committed = rows(meters, "committed");
        this.refused = rows(meters, "refused");
    }

    private static Counter rows(MeterRegistry meters, String outcome) {
        return Counter.builder("imports.rows").tag("outcome", outcome).register(meters);
    }

    void checked(int rows) {
        checked.increment(rows);
    }

    void committed(int rows) {
        committed.increment(rows);
    }

    void refused(List<Checked.Refused> households) {
        refused.increment(households.stream().mapToInt(Checked.Refused::rows).sum());
    }
}
