package org.uplift.trace.scan;

import java.time.Instant;
import java.time.LocalDate;

/// A number that nobody issued, as it was scanned.
///
/// @param product whose number it pretends to be, or the house of all that nobody knows
/// @param most of its kind have a warning of their own on that day
record Stray(
        String thing,
        String division,
        String product,
        Instant at,
        LocalDate day,
        long scans,
        int most) {}
