package org.uplift.household.tracks;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Points on their way into the database.
///
/// @param skew how many milliseconds the phone's clock is off, where it can be told
record Delivery(
        String subject,
        String division,
        List<Fix> fixes,
        long skew,
        CompletableFuture<Receipt> answer) {

    static Delivery of(String subject, String division, List<Fix> fixes, long skew) {
        return new Delivery(subject, division, fixes, skew, new CompletableFuture<>());
    }

    Delivery with(List<Fix> some) {
        return new Delivery(subject, division, some, skew, answer);
    }
}
