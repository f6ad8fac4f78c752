package org.uplift.trace.scan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A box that was scanned where or when it cannot have been.
///
/// @param closedAt nothing while it stands
record WarningCard(
        UUID id,
        String division,
        String thing,
        String kind,
        String firstAt,
        String lastAt,
        @Nullable String closedAt,
        @Nullable String closedFor) {}
