package org.uplift.household.quality;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What other households have to do with a file: who else works somewhere and is called by the same
/// phone.
record Elsewhere(Map<String, List<Use>> phones) {

    static final Elsewhere NOTHING = new Elsewhere(Map.of());

    /// @param county where whoever is called works, see [Workplaces]
    record Use(UUID household, String county) {}

    List<Use> of(String phone) {
        return phones.getOrDefault(phone, List.of());
    }
}
