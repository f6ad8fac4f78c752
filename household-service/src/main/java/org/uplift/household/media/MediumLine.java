package org.uplift.household.media;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a medium.
///
/// @param about `visit`, `need` or `house`
/// @param said when and where it was taken, by whoever sent it
/// @param seen the same as the camera wrote it down
/// @param ofChildren whether it is shown to those alone who are trusted with children
record MediumLine(
        UUID id,
        UUID householdId,
        String about,
        @Nullable UUID subject,
        String type,
        long bytes,
        String sha256,
        int width,
        int height,
        Shot said,
        Shot seen,
        boolean ofChildren,
        boolean hasThumbnail,
        Instant keptAt,
        String keptBy) {}
