package org.uplift.trace.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A subscription as the standard tells of it; its token is never told.
///
/// @param failingSince since when they could not be told
/// @param stoppedAt when they were given up; to be told again they subscribe again
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionCard(
        UUID subscriptionID,
        String dest,
        @Nullable Boolean stream,
        @Nullable Schedule schedule,
        boolean reportIfEmpty,
        Instant createdAt,
        @Nullable Instant lastNotifiedAt,
        String epcFormat,
        @Nullable Instant failingSince,
        @Nullable Instant stoppedAt) {

    static SubscriptionCard of(Subscription one) {
        return new SubscriptionCard(
                one.id(),
                one.dest(),
                one.isStream() ? true : null,
                one.schedule(),
                one.reportIfEmpty(),
                one.createdAt(),
                one.lastNotifiedAt(),
                one.format(),
                one.failingSince(),
                one.stoppedAt());
    }
}
