package org.uplift.household.spotchecks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draw with all that it takes to repeat it.
///
/// @param population how many could be drawn
/// @param populationHash SHA-256 of their ids, one a line
/// @param commitment SHA-256 of the seed
/// @param seed absent until it is drawn
/// @param drawn households, in the order of their lots
@JsonInclude(JsonInclude.Include.NON_NULL)
record SpotCheckCard(
        UUID id,
        String division,
        int size,
        int population,
        String populationHash,
        String commitment,
        String announcedBy,
        Instant announcedAt,
        @Nullable String seed,
        @Nullable Instant drawnAt,
        List<UUID> drawn) {}
