package org.uplift.trace.query;

import java.time.Instant;

/// An event as it was found.
///
/// @param context the prefixes it uses, as JSON
/// @param body the event as JSON
record Found(
        long seq,
        String eventId,
        Instant eventTime,
        Instant recordTime,
        String context,
        String body) {}
