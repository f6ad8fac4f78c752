package org.uplift.trace.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.trace.TraceEvent.PledgeHandedOver;
import org.uplift.events.trace.TraceEvent.PledgeMade;
import org.uplift.platform.Aggregate;
import org.uplift.platform.problem.Rejected;

/// A promise to a household, until it is handed over.
record Pledge(
        UUID id,
        String division,
        UUID householdId,
        long amountFen,
        LocalDate day,
        @Nullable LocalDate handedOverOn)
        implements Aggregate {

    /// It changes once.
    @Override
    public long version() {
        return isHandedOver() ? 2 : 1;
    }

    boolean isHandedOver() {
        return handedOverOn != null;
    }

    List<PledgeMade> made() {
        return List.of(new PledgeMade(id, householdId, householdId, amountFen, day));
    }

    Pledge done(LocalDate on) {
        return new Pledge(id, division, householdId, amountFen, day, on);
    }

    List<PledgeHandedOver> handOver(LocalDate on, LocalDate today) {
        if (on.isAfter(today) || on.isBefore(day)) {
            throw new Rejected("It is handed over after it was pledged, and not on a day to come");
        }
        return List.of(new PledgeHandedOver(id, householdId, householdId, amountFen, on));
    }
}
