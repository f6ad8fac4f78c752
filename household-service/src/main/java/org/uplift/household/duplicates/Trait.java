package org.uplift.household.duplicates;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person of the register, as far as people are told apart by it.
///
/// @param citizen the 18 characters of the citizen number
record Trait(
        UUID person,
        String name,
        LocalDate born,
        @Nullable String citizen,
        @Nullable String phone) {}
