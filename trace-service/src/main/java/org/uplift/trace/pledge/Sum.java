package org.uplift.trace.pledge;

/// What was pledged for a household.
///
/// @param handedOverFen what of it has been handed over
public record Sum(long pledges, long amountFen, long handedOverFen) {}
