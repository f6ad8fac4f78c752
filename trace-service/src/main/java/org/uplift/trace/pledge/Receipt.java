package org.uplift.trace.pledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pledge as who made it sees it: without a word about themselves.
///
/// @param handedOverOn the day on which the township handed it over
public record Receipt(
        UUID id,
        String link,
        String kind,
        long amountFen,
        String pledgedAt,
        @Nullable String handedOverOn) {}
