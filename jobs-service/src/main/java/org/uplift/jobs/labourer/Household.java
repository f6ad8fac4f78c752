package org.uplift.jobs.labourer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.uplift.events.household.HouseholdProfile;

/// A household's whole set of labourers as of one version; an empty one is remembered too.
///
/// @param labourers rows of their own
record Household(UUID householdId, long version, @JsonIgnore List<Labourer> labourers) {

    static Household of(UUID id, long version, HouseholdProfile profile, Ability ability) {
        return new Household(
                id,
                version,
                profile.members().stream()
                        .filter(member -> ability.isOnRegister(profile))
                        .filter(ability::isLabourer)
                        .map(member ->
                                Labourer.of(
                                        id,
                                        version,
                                        profile.division(),
                                        member,
                                        ability.isAtWork(member)))
                        .toList());
    }

    /// Nobody is left of it but its number of version, so that older facts cannot bring it back.
    static Household erased(UUID id, long version) {
        return new Household(id, version, List.of());
    }

    Household newer(Household other) {
        return version < other.version ? other : this;
    }
}
