package org.uplift.relocation.candidate;

import org.jspecify.annotations.Nullable;

/// Candidates of one division with one reason.
///
/// @param reason null for the candidates whatever their reasons
record ReasonCount(String division, @Nullable Reason reason, long households, long agreeing) {}
