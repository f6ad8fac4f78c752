package org.uplift.trace.orchard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// Something that was put on a plot.
///
/// @param waitingDays in which nothing is harvested there
record Treatment(
        UUID id,
        String division,
        UUID plotId,
        String kind,
        String agent,
        BigDecimal amount,
        String unit,
        LocalDate day,
        int waitingDays) {

    static Treatment of(UUID id, Plot plot, TreatmentForm form) {
        return new Treatment(
                id,
                plot.division(),
                plot.id(),
                form.kind(),
                form.agent(),
                form.amount(),
                form.unit(),
                form.on(),
                form.waitingDays());
    }

    /// The first day on which fruit may be brought in again.
    LocalDate over() {
        return day.plusDays(waitingDays);
    }
}
