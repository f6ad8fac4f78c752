package org.uplift.analytics.fold;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.events.EventCodec;
import org.uplift.events.Told;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.Beside;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;

/// What a household contributes as of one version of its file, as told on the topic.
record Version(UUID household, Entry entry) {

    /// Nothing where no contribution is told.
    ///
    /// @throws RuntimeException when the message makes no sense
    static Optional<Version> read(@Nullable String key, String text, PovertyLines lines) {
        return EventCodec.hear(text, HouseholdEvent.class)
                .flatMap(told ->
                        contribution(told.event(), lines)
                                .map(one -> of(subject(key, told), told.version(), one)));
    }

    private static Version of(UUID household, long version, Contribution contribution) {
        return new Version(household, new Entry(version, contribution));
    }

    private static Optional<Contribution> contribution(HouseholdEvent event, PovertyLines lines) {
        return switch (event) {
            case HouseholdRegistered(_, var profile) ->
                    Optional.of(Contribution.of(profile, lines));
            case HouseholdChanged(_, var profile) -> Optional.of(Contribution.of(profile, lines));
            case HouseholdErased(_, var division, _) ->
                    Optional.of(Contribution.nothingIn(division));
            case Beside _ -> Optional.empty();
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
