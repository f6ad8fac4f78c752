package org.uplift.household.family;

import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Household;

/// What a household was before a change, or after it.
///
/// @param version of its file, by which the file of that time can be read; absent before it was one
record Footing(@Nullable Long version, String division, int size) {

    static Footing of(Household household) {
        var file = household.file();
        return new Footing(household.version(), file.division(), file.size());
    }

    static Footing none(String division) {
        return new Footing(null, division, 0);
    }
}
