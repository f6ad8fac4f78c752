package org.uplift.household.hooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;

/// Who is told of tasks, and where; the secret is never told.
///
/// @param failingSince since when they could not be told
/// @param stoppedAt when they were given up: to be told again they register another
@JsonInclude(JsonInclude.Include.NON_NULL)
record HookCard(
        UUID id,
        String division,
        @Nullable String helper,
        @Nullable String team,
        String dest,
        String registeredBy,
        Instant registeredAt,
        @Nullable Instant lastHeardAt,
        @Nullable Instant failingSince,
        @Nullable Instant stoppedAt) {

    String place() {
        return Key.of(division, id).toString();
    }
}
