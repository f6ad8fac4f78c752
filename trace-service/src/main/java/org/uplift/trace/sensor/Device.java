package org.uplift.trace.sensor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A device that measures.
///
/// @param mark of its credential; absent where it was revoked
record Device(
        UUID id,
        String division,
        String serial,
        long version,
        Instant registeredAt,
        @Nullable String mark,
        @Nullable Integer silentAfterSeconds,
        List<Limit> limits) {

    Device {
        limits = List.copyOf(limits);
    }

    boolean isAdmitted() {
        return mark != null;
    }

    Optional<Limit> limit(Measure kind) {
        return limits.stream().filter(it -> it.kind().equals(kind.word())).findFirst();
    }

    /// Whether it was registered with just these words.
    boolean isSaid(DeviceForm form) {
        return division.equals(form.division()) && serial.equals(form.serial());
    }
}
