package org.uplift.household.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody is going to send, as they say before they send it.
///
/// @param subject the visit or the need; nothing of a house
/// @param sha256 of all of it, in hexadecimal digits
/// @param ofChildren whether children can be seen; nothing where nobody said
record Announced(
        UUID id,
        About about,
        @Nullable UUID subject,
        Kind kind,
        long length,
        String sha256,
        Shot shot,
        @Nullable Boolean ofChildren) {}
