package org.uplift.trace.sensor;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/// When a device was taken off.
record EndForm(@NotNull Instant at) {}
