package org.uplift.trace.sensor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;

/// A device as somebody registers it.
///
/// @param serial what is written on it
record DeviceForm(
        @NotNull @Pattern(regexp = "[0-9]{12}", message = "must be a 12-digit division code")
                String division,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String serial,
        @NotNull @Valid WatchForm watch) {

    Device toDevice(UUID id, Instant now, String mark) {
        return new Device(
                id, division, serial, 1, now, mark, watch.silentAfterSeconds(), watch.limits());
    }
}
