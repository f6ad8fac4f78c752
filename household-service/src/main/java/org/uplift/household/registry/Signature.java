package org.uplift.household.registry;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;

/// Who changed a file, when, and what for.
///
/// @param by the caller's subject, never a name
/// @param reason such as `registered`, `edited`, `imported`, `departed: death`
public record Signature(String by, Instant at, String reason) {

    /// The database keeps microseconds; so does the signature, or what is written and what is read
    /// again would differ.
    public Signature {
        at = at.truncatedTo(MICROS);
    }
}
