package org.uplift.trace.pledge;

import java.util.UUID;

/// What somebody offers for a household.
///
/// @param link of the thing they had scanned
/// @param contact how they can be reached
/// @param address they came from
public record Offer(
        UUID householdId,
        String division,
        String link,
        Kind kind,
        long amountFen,
        String contact,
        String address) {}
