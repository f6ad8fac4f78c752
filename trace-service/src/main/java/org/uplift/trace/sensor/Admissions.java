package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.database.Behalf;

/// Whether a broker may let a device in.
@ApplicationScoped
class Admissions {

    private final Devices devices;

    Admissions(Devices devices) {
        this.devices = devices;
    }

    boolean isDue(UUID id, Credential credential) {
        var device = Behalf.ofTheService(() -> devices.known(List.of(id)).get(id));
        var mark = device == null ? null : device.mark();
        return mark != null && credential.fits(mark);
    }
}
