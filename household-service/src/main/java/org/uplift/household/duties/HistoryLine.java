package org.uplift.household.duties;

import java.time.Instant;

/// A decision about somebody.
///
/// @param by the subject of whoever decided it
/// @param operation by which it was decided, an `operationId`
/// @param then how they stood afterwards
record HistoryLine(long version, Instant at, String by, String operation, UserCard then) {}
