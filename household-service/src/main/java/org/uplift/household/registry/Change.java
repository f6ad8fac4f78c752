package org.uplift.household.registry;

import java.util.List;
import java.util.stream.Stream;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// A household as it shall stand, and the facts that tell of it.
public record Change(Household household, List<HouseholdEvent> facts) {

    /// @param step from the version the household is in
    Stream<Versioned> versioned(long step) {
        return facts.stream().map(fact -> new Versioned(household.version() + step, fact));
    }

    Revision revision(long step) {
        return household.revision(step);
    }

    Touched touched(long step) {
        var now = household.touched();
        return new Touched(now.household(), now.division(), household.version() + step);
    }
}
