package org.uplift.trace.sensor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A device fixed to something, from when until when.
record Attachment(
        UUID id,
        UUID device,
        String division,
        String asset,
        Instant since,
        @Nullable Instant until) {}
