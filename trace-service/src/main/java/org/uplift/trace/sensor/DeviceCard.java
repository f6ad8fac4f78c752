package org.uplift.trace.sensor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A device as it is shown.
///
/// @param isAdmitted whether it has a credential
/// @param credential the one it was just given, this once
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeviceCard(
        UUID id,
        String division,
        String serial,
        long version,
        Instant registeredAt,
        boolean isAdmitted,
        @Nullable Integer silentAfterSeconds,
        List<Limit> limits,
        @Nullable String credential) {

    static DeviceCard of(Device device) {
        return of(device, null);
    }

    static DeviceCard of(Device device, @Nullable Credential fresh) {
        return new DeviceCard(
                device.id(),
                device.division(),
                device.serial(),
                device.version(),
                device.registeredAt(),
                device.isAdmitted(),
                device.silentAfterSeconds(),
                device.limits(),
                fresh == null ? null : fresh.secret());
    }
}
