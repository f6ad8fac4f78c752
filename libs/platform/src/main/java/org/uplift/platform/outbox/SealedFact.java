package org.uplift.platform.outbox;

import java.util.UUID;

/// A fact in its envelope, addressed.
record SealedFact(UUID id, String topic, String key, String type, String envelope) {}
