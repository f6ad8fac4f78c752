package org.uplift.platform.outbox;

import java.util.Map;

/// A message that is no fact and goes out the same way.
///
/// @param headers what is written on the outside
public record Letter(
        String topic, String key, String type, String payload, Map<String, String> headers) {}
