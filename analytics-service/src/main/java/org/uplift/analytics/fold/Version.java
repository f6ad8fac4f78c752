package org.uplift.analytics.fold;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.events.EventCodec;
import org.uplift.events.Told;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.HouseholdProfile;

/// What a household contributes as of one version of its file, as told on the topic.
record Version(UUID household, Entry entry) {

    /// Nothing where no profile is told.
    ///
    /// @throws RuntimeException when the message makes no sense
    static Optional<Version> read(@Nullable String key, String text, PovertyLines lines) {
        return EventCodec.hear(text, HouseholdEvent.class)
                .flatMap(told ->
                        profile(told.event())
                                .map(profile -> of(subject(key, told), told, profile, lines)));
    }

    private static Version of(
            UUID household, Told<?> told, HouseholdProfile profile, PovertyLines lines) {
        var contribution = Contribution.of(profile, lines);
        return new Version(household, new Entry(told.version(), contribution));
    }

    private static Optional<HouseholdProfile> profile(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered(_, var profile) -> Optional.of(profile);
            case HouseholdChanged(_, var profile) -> Optional.of(profile);
            case LabelChanged _ -> Optional.empty();
        };
    }

    /// Versions of one household follow one another only within one partition.
    private static UUID subject(@Nullable String key, Told<?> told) {
        var subject = told.event().subject();
        if (!subject.toString().equals(key)) {
            throw new IllegalArgumentException("The key is not the subject");
        }
        return subject;
    }
}
