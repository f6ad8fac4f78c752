package org.uplift.household.family;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// One person who was on the register twice.
///
/// @param member as whom they go
/// @param same as whom they stay, in the household that stays
record Twin(@NotNull UUID member, @NotNull UUID same) {}
