package org.uplift.household.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of looking through what was received.
///
/// @param original the object it lies in
/// @param seen when and where it was taken, as the camera says
record Developed(
        UUID original,
        @Nullable UUID thumbnail,
        Cuts cuts,
        Shot seen,
        int width,
        int height,
        @Nullable Long fingerprint) {}
