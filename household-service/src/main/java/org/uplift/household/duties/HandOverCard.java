package org.uplift.household.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A hand-over and how far it is.
///
/// @param duties those that pass
/// @param acceptedAt absent while whoever gives them is responsible still
record HandOverCard(
        UUID id,
        String from,
        String to,
        LocalDate on,
        List<UUID> duties,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant acceptedAt) {}
