package org.uplift.trace.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That an event is what it was when it was recorded.
///
/// @param contentHash SHA-256 of its text
/// @param chain the head of the chain when it was sealed
/// @param path from its leaf to the root
/// @param root of its day; absent until the day is closed
@JsonInclude(JsonInclude.Include.NON_NULL)
record Proof(
        long number,
        Instant recordTime,
        String eventId,
        String contentHash,
        LocalDate day,
        String leaf,
        String chain,
        List<Step> path,
        @Nullable String root) {}
