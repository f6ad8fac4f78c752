package org.uplift.trace.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who is to be told: who holds recalled things, as far as the last events say.
///
/// @param place where the things were seen last
/// @param owner the party they were handed over to
@JsonInclude(JsonInclude.Include.NON_NULL)
record Notice(@Nullable String place, @Nullable String owner, int items, Instant lastSeen) {}
