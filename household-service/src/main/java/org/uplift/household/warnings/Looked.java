package org.uplift.household.warnings;

import java.time.Instant;
import java.util.UUID;
import org.uplift.household.registry.Revision;

/// A household of which a warning has ended, in which version of its file.
record Looked(UUID household, String division, long version, Instant at) {

    static Looked of(Revision revision) {
        return new Looked(
                revision.household(),
                revision.after().division(),
                revision.version(),
                revision.signature().at());
    }
}
