package org.uplift.trace.grower;

import java.util.UUID;

/// Whose land it is.
///
/// @param division where the household lives
public record Landholder(UUID householdId, String division) {}
