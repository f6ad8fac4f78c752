package org.uplift.trace.sensor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A device as it stands in a list.
record DeviceEntry(
        UUID id,
        String division,
        String serial,
        Instant registeredAt,
        boolean isAdmitted,
        @Nullable Integer silentAfterSeconds) {

    static DeviceEntry of(Device device) {
        return new DeviceEntry(
                device.id(),
                device.division(),
                device.serial(),
                device.registeredAt(),
                device.isAdmitted(),
                device.silentAfterSeconds());
    }
}
