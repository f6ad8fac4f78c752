package org.uplift.platform.outbox;

import org.jspecify.annotations.Nullable;

/// A row of the outbox on its way: bytes as they came from the database and go to the broker.
///
/// @param headers a JSON object, or nothing
record Parcel(long position, String topic, byte[] key, byte[] payload, @Nullable String headers) {}
