package org.uplift.analytics.fold;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.events.EventCodec;
import org.uplift.events.EventEnvelope;
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
        var envelope = EventCodec.read(text);
        return EventCodec.open(envelope, HouseholdEvent.class)
                .flatMap(Version::profile)
                .map(profile -> of(subject(key, envelope), envelope.version(), profile, lines));
    }

    private static Version of(
            UUID household, long version, HouseholdProfile profile, PovertyLines lines) {
        return new Version(household, new Entry(version, Contribution.of(profile, lines)));
    }

    private static Optional<HouseholdProfile> profile(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered(_, var profile) -> Optional.of(profile);
            case HouseholdChanged(_, var profile) -> Optional.of(profile);
            case LabelChanged _ -> Optional.empty();
        };
    }

    /// Versions of one household follow one another only within one partition.
    private static UUID subject(@Nullable String key, EventEnvelope envelope) {
        if (!envelope.subject().toString().equals(key)) {
            throw new IllegalArgumentException("The key is not the subject");
        }
        return envelope.subject();
    }
}
