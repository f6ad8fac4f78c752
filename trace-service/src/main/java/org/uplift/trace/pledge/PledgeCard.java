package org.uplift.trace.pledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pledge as the township sees it.
record PledgeCard(
        UUID id,
        String division,
        UUID householdId,
        String link,
        String kind,
        long amountFen,
        String pledgedAt,
        @Nullable String handedOverOn) {}
