package org.uplift.household.family;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.uplift.household.file.Code;

/// How a member stands to the head from now on.
///
/// @param relation code of the list `relation`
record Kinship(@NotNull UUID member, @NotNull @Code("relation") String relation) {}
