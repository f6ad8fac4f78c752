package org.uplift.trace.assay;

import java.time.LocalDate;
import java.util.UUID;

/// What a grower is certified for.
///
/// @param day from which on it holds
/// @param until the last day
record Certificate(
        UUID id,
        String division,
        UUID householdId,
        String kind,
        String number,
        String issuer,
        LocalDate day,
        LocalDate until) {}
