package org.uplift.trace.scan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A box that was scanned where or when it cannot have been.
///
/// @param closedAt nothing while it stands
/// @param scans of how many numbers it warns that nobody issued and that have no warning of their
///   own; nothing where it is about one box
record WarningCard(
        UUID id,
        String division,
        String thing,
        String kind,
        String firstAt,
        String lastAt,
        @Nullable String closedAt,
        @Nullable String closedFor,
        @Nullable Long scans) {}
