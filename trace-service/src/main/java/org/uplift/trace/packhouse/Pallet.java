package org.uplift.trace.packhouse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pallet with its number.
record Pallet(String sscc, String division, UUID stepId, LocalDate day, @Nullable UUID shippedBy) {}
