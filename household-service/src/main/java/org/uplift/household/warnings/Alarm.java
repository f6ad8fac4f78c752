package org.uplift.household.warnings;

import java.util.UUID;
import org.uplift.events.household.HouseholdEvent.AtRisk;
import org.uplift.household.registry.Revision;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// A warning to be raised: which change triggered it, and how.
record Alarm(UUID id, Revision revision, Trigger trigger) {

    AtRisk fact() {
        return new AtRisk(
                revision.household(),
                revision.after().division(),
                id,
                trigger.code(),
                trigger.risk());
    }

    Versioned versioned() {
        return new Versioned(revision.version(), fact());
    }
}
