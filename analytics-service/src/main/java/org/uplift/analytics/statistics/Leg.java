package org.uplift.analytics.statistics;

/// A stretch of the way from a fact to the figures, from one topic to the next.
enum Leg {
    /// From the facts to the ledger.
    FACTS,
    /// From the ledger to the sums.
    CHANGES,
    /// From the sums to the database.
    SUMS
}
