package org.uplift.household.tracks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A device key, without the key itself but when it was issued.
record DeviceKeyCard(
        UUID id,
        String role,
        String division,
        Instant issuedAt,
        Instant until,
        @Nullable Instant revokedAt,
        @Nullable String key) {}
