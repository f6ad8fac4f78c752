package org.uplift.household.visits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.uplift.household.evidence.Stretch;
import org.uplift.platform.Aggregate;
import org.uplift.platform.audit.Touched;

/// A visit whose evidence is weighed.
///
/// @param version of the household's file
record Appraisal(
        UUID visit,
        UUID household,
        String division,
        String subject,
        Instant opened,
        Instant closed,
        List<UUID> photos,
        boolean confirmed,
        long version)
        implements Aggregate {

    @Override
    public UUID id() {
        return household;
    }

    Stretch time() {
        return new Stretch(opened.toEpochMilli(), closed.toEpochMilli());
    }

    Touched touched() {
        return new Touched(household, division, version);
    }
}
