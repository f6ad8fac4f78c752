package org.uplift.analytics.measure;

import org.jspecify.annotations.Nullable;

/// An income per head and year below which a household counts as poor.
///
/// @param region the division whose households it measures
/// @param year the first year it holds for; it holds on until a newer one of its kind is known
/// @param until the last year it holds for, where it was not simply followed by a newer one
public record PovertyLine(
        String region,
        int year,
        LineKind kind,
        Basis basis,
        long amountFen,
        @Nullable Integer until,
        String source) {

    public enum Basis {
        NET,
        DISPOSABLE
    }

    boolean holds(String division, int ofYear) {
        return ofYear >= year
                && (until == null || ofYear <= until)
                && Level.of(region).above(division).equals(region);
    }
}
